import { beforeEach, describe, expect, it } from 'vitest';
import { clockAt, clockTimeSchema } from '@/lib/domain/zoned-time';
import type { CoachsideDb } from '@/lib/storage/db';
import { readPlannedSessions } from '@/lib/storage/planned-sessions';
import {
  moveSession,
  planAgain,
  planSessions,
  type SessionPlan,
  unplanSeries,
  unplanSession,
} from '@/lib/workflows/plan-sessions';
import { startEngagement } from '@/lib/workflows/start-engagement';
import { startSession } from '@/lib/workflows/start-session';
import { ANA, aClient, aStore, day, NOW } from '@/tests/fixtures/builders';

const TEN = clockTimeSchema.parse('10:00');

let store: CoachsideDb;
const plan: SessionPlan = {
  clientId: ANA,
  day: day('2026-03-24'),
  time: TEN,
  zone: 'Europe/Madrid',
  templateId: 'mid-point',
  minutes: 90,
  language: 'en',
};

beforeEach(async () => {
  store = aStore();
  await store.clients.add(aClient({ paidKind: 'third-party' }));
});

async function planned() {
  return (await readPlannedSessions(store)).rows;
}

describe('planning', () => {
  it('a session keeps its time, zone, kind, length and engagement', async () => {
    const { id } = await startEngagement({ clientId: ANA }, NOW, store);

    const [session] = await planSessions({ ...plan, location: 'Room 4' }, store);

    expect(session).toMatchObject({
      status: 'planned',
      kind: 'mid-point',
      plannedAt: Date.UTC(2026, 2, 24, 9),
      zone: 'Europe/Madrid',
      location: 'Room 4',
      engagementId: id,
      paidKind: 'third-party',
    });
    expect(session?.agenda.items.reduce((sum, item) => sum + item.plannedMinutes, 0)).toBe(90);
    expect(session).not.toHaveProperty('seriesId');
    expect(await planned()).toEqual([session]);
  });

  it('a series keeps its time on the clock when the clocks change', async () => {
    const repeat = { every: { every: 'week', weeks: 1 }, count: 3 } as const;

    const sessions = await planSessions({ ...plan, repeat }, store);

    expect(sessions.map(({ plannedAt }) => clockAt(plannedAt, 'Europe/Madrid'))).toEqual([
      { day: '2026-03-24', time: '10:00' },
      { day: '2026-03-31', time: '10:00' },
      { day: '2026-04-07', time: '10:00' },
    ]);
    expect(new Set(sessions.map(({ seriesId }) => seriesId)).size).toBe(1);
  });

  it.each([
    ['client', { clientId: aClient().id, templateId: 'none' }],
    ['zone', { zone: 'Europe/Atlantis' }],
  ])('changes nothing without a %s or template that exists', async (_what, over) => {
    await expect(planSessions({ ...plan, ...over }, store)).rejects.toThrow();

    expect(await store.sessions.count()).toBe(0);
  });

  it('is what a session starts from on its day', async () => {
    const [session] = await planSessions({ ...plan, day: day('2026-03-10') }, store);

    const live = await startSession(
      { clientId: ANA, templateId: 'grow', minutes: 60, language: 'en', now: NOW },
      store,
    );

    expect(live.id).toBe(session?.id);
    expect(await planned()).toEqual([]);
  });

  it('calls the agenda by the words for a client of high rank', async () => {
    await store.clients.put(aClient({ isSenior: true }));

    const [session] = await planSessions(plan, store);

    expect(session?.agenda.items.map(({ label }) => label)).toContain('Are you challenged enough?');
  });
});

describe('a planned session', () => {
  it('moves, and takes the zone it is moved by', async () => {
    const [session] = await planSessions(plan, store);
    if (session === undefined) throw new Error('Nothing was planned');

    await moveSession(session.id, { day: day('2026-03-25'), time: TEN, zone: 'UTC' }, store);

    expect(await planned()).toMatchObject([
      { id: session.id, plannedAt: Date.UTC(2026, 2, 25, 10), zone: 'UTC' },
    ]);
  });

  it('is given up alone, or with what follows in its series, and planned again', async () => {
    const repeat = { every: { every: 'week', weeks: 1 }, count: 4 } as const;
    const [first, second, third] = await planSessions({ ...plan, repeat }, store);
    if (!first?.seriesId || !second || !third) throw new Error('Nothing was planned');

    await unplanSession(first.id, NOW, store);
    const given = await unplanSeries(first.seriesId, third.plannedAt, NOW, store);

    expect(given).toHaveLength(2);
    expect((await planned()).map(({ id }) => id)).toEqual([second.id]);
    expect(await store.sessions.count()).toBe(4);

    await planAgain([first.id, ...given], store);

    expect(await planned()).toHaveLength(4);
  });

  it('stays where it was once it has begun', async () => {
    const [session] = await planSessions({ ...plan, day: day('2026-03-10') }, store);
    if (session === undefined) throw new Error('Nothing was planned');
    await store.sessions.put({ ...session, status: 'ended', startedAt: NOW, endedAt: NOW });

    await moveSession(session.id, { day: day('2026-03-25'), time: TEN }, store);
    await unplanSession(session.id, NOW, store);

    expect(await store.sessions.get(session.id)).toMatchObject({
      plannedAt: session.plannedAt,
      trashedAt: null,
    });
  });
});
