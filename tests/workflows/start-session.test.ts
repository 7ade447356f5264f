import { describe, expect, it } from 'vitest';
import { countsAsCoaching } from '@/lib/domain/hours-entry';
import { clientIdSchema, newId, type QuestionId } from '@/lib/domain/ids';
import { roomKeySchema } from '@/lib/domain/room';
import type { LiveSession } from '@/lib/domain/session';
import { suggestQuestions } from '@/lib/domain/suggest-questions';
import type { CoachsideDb } from '@/lib/storage/db';
import { saveMeta } from '@/lib/storage/meta';
import { askQuestion } from '@/lib/workflows/ask-question';
import { SessionAlreadyLiveError, startSession } from '@/lib/workflows/start-session';
import {
  ANA,
  aClient,
  aCommitment,
  anAgenda,
  aSession,
  aStore,
  NOW,
} from '@/tests/fixtures/builders';
import { questionId, suggestionInputs } from '@/tests/fixtures/suggestions';

const DAY = 86_400_000;
const ROOM = roomKeySchema.parse('meet:https://meet.google.com/abc-defg-hij');
const START = {
  clientId: ANA,
  templateId: 'grow',
  minutes: 45,
  language: 'en',
  now: NOW,
} as const;

async function aPractice(): Promise<CoachsideDb> {
  const store = aStore();
  await store.clients.put(aClient());
  return store;
}

describe('starting a session', () => {
  it('makes it live in its first item, with the agenda scaled to its minutes', async () => {
    const store = await aPractice();

    const { id } = await startSession(START, store);

    const session = await store.sessions.get(id);
    const planned = session?.agenda.items.map(({ plannedMinutes }) => plannedMinutes) ?? [];
    expect(session).toMatchObject({ status: 'live', kind: 'working', startedAt: NOW, room: null });
    expect(session?.agenda.visits).toEqual([{ item: 0, from: NOW, to: null }]);
    expect(planned.reduce((sum, each) => sum + each, 0)).toBe(45);
  });

  it.each([
    ['es', 'Realidad'],
    ['en', 'Reality'],
  ] as const)('names the items in the coach’s language: %s', async (language, label) => {
    const store = await aPractice();

    const session = await startSession({ ...START, language }, store);

    expect(session.agenda.items[2]?.label).toBe(label);
  });

  it.each([
    ['chemistry', 'chemistry'],
    ['three-way', 'three-way'],
    ['supervision', 'supervision'],
    ['clear', 'working'],
  ])('with the template %s is of the kind %s', async (templateId, kind) => {
    const session = await startSession({ ...START, templateId }, await aPractice());

    expect(session.kind).toBe(kind);
  });

  it('of three has its own agenda and questions, and is no coaching in the hours log', async () => {
    const start = { ...START, templateId: 'three-way', minutes: 60 };
    const session = await startSession(start, await aPractice());
    const { kind, agenda } = session;
    const first = new Set(
      agenda.items.flatMap(({ phases }) =>
        phases.map((phase) => suggestQuestions(suggestionInputs({ kind, phase }))[0]),
      ),
    );

    expect(agenda.items.map(({ label }) => label)).toContain('Sponsor’s view');
    expect([...first].map((suggestion) => suggestion?.question.topic)).toContain('sponsor');
    expect(countsAsCoaching(session)).toBe(false);
  });

  it('refuses while another session is live, and changes nothing', async () => {
    const store = await aPractice();
    await store.sessions.put(aSession());
    await store.commitments.put(aCommitment());

    const starting = startSession(START, store);

    await expect(starting).rejects.toBeInstanceOf(SessionAlreadyLiveError);
    expect(await store.sessions.count()).toBe(1);
    expect((await store.commitments.toArray())[0]?.carried).toBe(0);
  });

  it('starts one session when two windows start at the same time', async () => {
    const store = await aPractice();

    const results = await Promise.allSettled([
      startSession(START, store),
      startSession(START, store),
    ]);

    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await store.sessions.count()).toBe(1);
  });

  it('refuses a client who is not there', async () => {
    await expect(startSession(START, aStore())).rejects.toThrow(`No client ${ANA}`);
  });

  it('links the room of an open call to the session and to the client', async () => {
    const store = await aPractice();
    const call = { room: ROOM, tabId: 7, seenAt: NOW, endedAt: null };
    await saveMeta('currentCall', call, store);

    const session = await startSession(START, store);

    expect(session.room).toBe(ROOM);
    expect(await store.rooms.get(ROOM)).toEqual({ key: ROOM, clientId: ANA, usedAt: NOW });
  });

  it('leaves the room of a call that is over alone', async () => {
    const store = await aPractice();
    await saveMeta('currentCall', { room: ROOM, tabId: 7, seenAt: NOW, endedAt: NOW }, store);

    const session = await startSession(START, store);

    expect(session.room).toBeNull();
    expect(await store.rooms.count()).toBe(0);
  });

  it('takes up the session planned for today, and no other', async () => {
    const store = await aPractice();
    const plan = { status: 'planned', startedAt: null, agenda: anAgenda() } as const;
    const today = aSession({
      ...{ ...plan, plannedAt: NOW + 1_800_000, focus: 'The board talk' },
      room: roomKeySchema.parse('zoom:https://zoom.us/1234567890'),
    });
    const nextWeek = aSession({ ...plan, plannedAt: NOW + 7 * DAY });
    await store.sessions.bulkPut([nextWeek, today]);

    const session = await startSession(START, store);

    expect(session).toMatchObject({ id: today.id, focus: 'The board talk', startedAt: NOW });
    expect(session.room).toBe(today.room);
    expect((await store.sessions.get(nextWeek.id))?.status).toBe('planned');
  });

  it('counts every commitment that was left open as carried once more', async () => {
    const store = await aPractice();
    const open = aCommitment({ carried: 1 });
    const done = aCommitment({ status: 'done', closedAt: NOW });
    const trashed = aCommitment({ trashedAt: NOW });
    await store.commitments.bulkPut([open, done, trashed]);

    await startSession(START, store);

    const rows = await store.commitments.bulkGet([open.id, done.id, trashed.id]);
    expect(rows.map((row) => row?.carried)).toEqual([2, 0, 0]);
  });

  it('brings along what was pinned last time and not asked, before what was pinned for today', async () => {
    const store = await aPractice();
    const [asked, left, planned, older] = ['asked', 'left', 'planned', 'older'].map(questionId) as [
      QuestionId,
      QuestionId,
      QuestionId,
      QuestionId,
    ];
    const past = { status: 'ended', endedAt: NOW - DAY } as const;
    const before = aSession({ ...past, startedAt: NOW - 8 * DAY, pinnedQuestions: [older] });
    const last = aSession({ ...past, startedAt: NOW - DAY, pinnedQuestions: [asked, left] });
    const today = aSession({
      status: 'planned',
      startedAt: null,
      pinnedQuestions: [planned, left],
    });
    await store.sessions.bulkPut([before, last, today]);
    await askQuestion(last as LiveSession, { questionId: asked, text: 'Asked?' }, NOW - DAY, store);

    const session = await startSession(START, store);

    expect(session.pinnedQuestions).toEqual([left, planned]);
  });

  it('brings no pins along from a session in the trash, or of somebody else', async () => {
    const store = await aPractice();
    const pins = { startedAt: NOW - DAY, pinnedQuestions: [questionId('left')] };
    await store.sessions.bulkPut([
      aSession({ ...pins, status: 'ended', trashedAt: NOW }),
      aSession({ ...pins, status: 'ended', clientId: newId(clientIdSchema) }),
    ]);

    const session = await startSession(START, store);

    expect(session.pinnedQuestions).toEqual([]);
  });
});
