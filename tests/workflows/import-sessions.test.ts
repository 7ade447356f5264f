import { beforeEach, describe, expect, it } from 'vitest';
import type { PlannedEvent } from '@/lib/domain/calendar/compare-plan';
import { clientIdSchema, newId, seriesIdSchema } from '@/lib/domain/ids';
import { roomKeySchema } from '@/lib/domain/room';
import { clockTimeSchema } from '@/lib/domain/zoned-time';
import type { CoachsideDb } from '@/lib/storage/db';
import { readPlannedSessions } from '@/lib/storage/planned-sessions';
import { importSessions } from '@/lib/workflows/import-sessions';
import { planSessions, unplanSession } from '@/lib/workflows/plan-sessions';
import { startEngagement } from '@/lib/workflows/start-engagement';
import { ANA, aClient, anAgenda, aSession, aStore, day, NOW } from '@/tests/fixtures/builders';

const DAY_MS = 86_400_000;
const SERIES = newId(seriesIdSchema);
const OTHER_SERIES = newId(seriesIdSchema);
const ROOM = roomKeySchema.parse('zoom:https://zoom.us/1234567890');

let store: CoachsideDb;

beforeEach(async () => {
  store = aStore();
  await store.clients.add(aClient({ paidKind: 'third-party' }));
});

const keyOf = (letter: string) => letter.repeat(64);

function event(over: Partial<PlannedEvent> = {}): PlannedEvent {
  return {
    sourceKey: keyOf('a'),
    seriesId: SERIES,
    clientId: ANA,
    startsAt: NOW + DAY_MS,
    minutes: 60,
    zone: 'Europe/Madrid',
    room: undefined,
    location: undefined,
    isCancelled: false,
    ...over,
  };
}

/** A series of a day each, from tomorrow on: the letters name its times. */
const series = (letters: string, shift = 0) =>
  [...letters].map((letter, index) =>
    event({ sourceKey: keyOf(letter), startsAt: NOW + (index + 1) * DAY_MS + shift }),
  );

const other = event({
  sourceKey: keyOf('b'),
  seriesId: OTHER_SERIES,
  startsAt: NOW + 2.5 * DAY_MS,
});
const bringIn = (...events: PlannedEvent[]) => importSessions(events, 'en', NOW, store);
const planned = async () => (await readPlannedSessions(store)).rows;

describe('an imported calendar', () => {
  it('plans its events with their time, zone, room and length', async () => {
    const { id } = await startEngagement({ clientId: ANA }, NOW, store);

    await bringIn(event({ room: ROOM, minutes: 90 }));

    const [session] = await planned();
    expect(session).toMatchObject({
      ...{ clientId: ANA, engagementId: id, paidKind: 'third-party', status: 'planned' },
      ...{ plannedAt: NOW + DAY_MS, zone: 'Europe/Madrid', room: ROOM, sourceKey: keyOf('a') },
    });
    expect(session?.agenda.items.reduce((sum, item) => sum + item.plannedMinutes, 0)).toBe(90);
  });

  it('begins like the client’s last ordinary session', async () => {
    const held = aSession({ status: 'ended', startedAt: NOW - DAY_MS, plannedAt: NOW - DAY_MS });
    await store.sessions.add({ ...held, agenda: anAgenda({ templateId: 'clear' }) });

    await bringIn(event());

    expect((await planned())[0]?.agenda.templateId).toBe('clear');
  });

  it('adds its events once, however often it is imported', async () => {
    const first = await bringIn(event(), other, other);
    const again = await bringIn(event(), other);

    expect(first).toEqual({ added: 2, moved: 0, cancelled: 0, left: 0 });
    expect(again).toEqual({ added: 0, moved: 0, cancelled: 0, left: 2 });
    expect(await planned()).toHaveLength(2);
  });

  it('moves and cancels with its events, and follows a new length', async () => {
    await bringIn(event(), other);

    const outcome = await bringIn(event({ startsAt: NOW + 3 * DAY_MS, minutes: 45 }), {
      ...other,
      isCancelled: true,
    });

    expect(outcome).toEqual({ added: 0, moved: 1, cancelled: 1, left: 0 });
    const [session, ...others] = await planned();
    expect(others).toEqual([]);
    expect(session?.plannedAt).toBe(NOW + 3 * DAY_MS);
    expect(session?.agenda.items.reduce((sum, item) => sum + item.plannedMinutes, 0)).toBe(45);
  });

  it('moves a whole series with its sessions, though each of its times has a new name', async () => {
    await bringIn(...series('abc'));
    const before = (await planned()).map(({ id }) => id);

    const outcome = await bringIn(...series('def', 3_600_000));

    expect(outcome).toEqual({ added: 0, moved: 3, cancelled: 0, left: 0 });
    const after = await planned();
    expect(after.map(({ id }) => id)).toEqual(before);
    expect(after.map(({ plannedAt }) => plannedAt - NOW - 3_600_000)).toEqual([
      DAY_MS,
      2 * DAY_MS,
      3 * DAY_MS,
    ]);
    expect(await bringIn(...series('def', 3_600_000))).toMatchObject({ left: 3, moved: 0 });
  });

  it('gives up what its series no longer has, and nothing of other series', async () => {
    await bringIn(...series('acd'), other);

    const outcome = await bringIn(...series('ac'));

    expect(outcome).toEqual({ added: 0, moved: 0, cancelled: 1, left: 2 });
    expect((await planned()).map(({ sourceKey }) => sourceKey?.[0])).toEqual(['a', 'c', 'b']);
  });

  it('plans anew what the calendar called off and has again', async () => {
    await bringIn(...series('ac'));
    await bringIn(...series('a'));
    await bringIn({ ...other, isCancelled: true }, ...series('a'));

    const outcome = await bringIn(...series('ac'));

    expect(outcome).toMatchObject({ added: 1, left: 1 });
    expect((await planned()).map(({ plannedAt }) => plannedAt)).toEqual([
      NOW + DAY_MS,
      NOW + 2 * DAY_MS,
    ]);
  });

  it('plans a time added to a series though the coach removed another', async () => {
    await bringIn(...series('ac'));
    const [first] = await planned();
    if (first === undefined) throw new Error('Nothing was imported');
    await unplanSession(first.id, NOW, store);

    const outcome = await bringIn(...series('acd').slice(1));

    expect(outcome).toMatchObject({ added: 1, left: 1, cancelled: 0 });
    expect((await planned()).map(({ sourceKey }) => sourceKey?.[0])).toEqual(['c', 'd']);
  });

  it('leaves what the coach removed, what has begun, and what was never there', async () => {
    await bringIn(event(), other);
    const [first, second] = await planned();
    if (first === undefined || second === undefined) throw new Error('Nothing was imported');
    await unplanSession(first.id, NOW, store);
    await store.sessions.put({ ...second, status: 'ended', startedAt: NOW, endedAt: NOW });
    const before = await store.sessions.toArray();

    const outcome = await bringIn(
      event({ startsAt: NOW }),
      { ...other, isCancelled: true },
      event({ sourceKey: keyOf('c'), isCancelled: true }),
    );

    expect(outcome).toEqual({ added: 0, moved: 0, cancelled: 0, left: 3 });
    expect(await store.sessions.toArray()).toEqual(before);
  });

  it('plans nothing that is over', async () => {
    expect(await bringIn(event({ startsAt: NOW - 3_600_000 }))).toMatchObject({ left: 1 });
    expect(await store.sessions.count()).toBe(0);
  });

  it('takes a session planned by hand for that very moment as its own', async () => {
    const [mine] = await planSessions(
      {
        clientId: ANA,
        day: day('2026-03-11'),
        time: clockTimeSchema.parse('10:00'),
        ...{ zone: 'UTC', templateId: 'closure', minutes: 60, language: 'en' },
      },
      store,
    );

    const outcome = await bringIn(event({ zone: undefined }));
    const later = await bringIn(event({ zone: undefined, startsAt: NOW + 5 * DAY_MS }));

    expect([outcome, later]).toMatchObject([{ left: 1 }, { moved: 1 }]);
    expect(await planned()).toMatchObject([
      { id: mine?.id, kind: 'closure', plannedAt: NOW + 5 * DAY_MS },
    ]);
  });

  it('has the same session once, though two calendars hold it', async () => {
    await bringIn(event());

    const outcome = await bringIn({ ...other, startsAt: NOW + DAY_MS });

    expect(outcome).toEqual({ added: 0, moved: 0, cancelled: 0, left: 1 });
    expect(await planned()).toHaveLength(1);
  });

  it('keeps a room the coach chose where the event names none', async () => {
    await bringIn(event());
    const [session] = await planned();
    if (session === undefined) throw new Error('Nothing was imported');
    await store.sessions.put({ ...session, room: ROOM });

    await bringIn(event({ startsAt: NOW + 2 * DAY_MS }));

    expect(await planned()).toMatchObject([{ plannedAt: NOW + 2 * DAY_MS, room: ROOM }]);
  });

  it.each([
    ['a source', { sourceKey: 'no hash' }],
    ['a client', { clientId: newId(clientIdSchema) }],
  ])('writes all or nothing: without %s that is one, nothing', async (_what, over) => {
    await expect(bringIn(event(), { ...other, ...over })).rejects.toThrow();

    expect(await store.sessions.count()).toBe(0);
  });
});
