import { describe, expect, it } from 'vitest';
import { newId, sessionIdSchema } from '@/lib/domain/ids';
import type { CoachsideDb } from '@/lib/storage/db';
import { readJourney } from '@/lib/storage/journey';
import { ANA, aClient, aCommitment, aSession, aStore, NOW } from '@/tests/fixtures/builders';
import { aReflection } from '@/tests/fixtures/records';

const WEEK_MS = 7 * 86_400_000;
const SESSIONS = 30;

/** Thirty weeks: in each a session, a reflection, and two commitments, one of them kept. */
async function longEngagement(): Promise<CoachsideDb> {
  const store = aStore();
  await store.clients.add(aClient());
  for (let week = 0; week < SESSIONS; week += 1) {
    const at = NOW + week * WEEK_MS;
    const session = aSession({
      id: newId(sessionIdSchema),
      ...{ status: 'ended', startedAt: at, plannedAt: at },
    });
    await store.sessions.add(session);
    await store.reflections.add(aReflection({ sessionId: session.id, at }));
    await store.commitments.bulkAdd([
      aCommitment({ sessionId: session.id, at, text: `Open ${week}` }),
      aCommitment({
        sessionId: session.id,
        at,
        text: `Kept ${week}`,
        status: 'done',
        closedAt: at,
      }),
    ]);
  }
  return store;
}

describe('what came last in a journey', () => {
  it('is so many of what grows with every session, oldest first, and every open commitment', async () => {
    const store = await longEngagement();
    const { journey: whole } = await readJourney(ANA, store);

    const { journey, isWhole } = await readJourney(ANA, store, 4);

    expect(isWhole).toBe(false);
    expect(journey?.sessions).toEqual(whole?.sessions.slice(-4));
    expect(journey?.reflections).toEqual(whole?.reflections.slice(-4));
    const said = (journey?.commitments ?? []).map(({ text }) => text);
    expect(said.filter((text) => text.startsWith('Open'))).toHaveLength(SESSIONS);
    expect(said.filter((text) => text.startsWith('Kept'))).toEqual(
      [26, 27, 28, 29].map((week) => `Kept ${week}`),
    );
  });

  it('is the whole journey where there is no more than that', async () => {
    const store = await longEngagement();

    const latest = await readJourney(ANA, store, SESSIONS + 1);
    const whole = await readJourney(ANA, store);

    expect(latest.isWhole).toBe(true);
    const sorted = ({ journey }: typeof latest) => ({
      ...journey,
      commitments: journey?.commitments.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    });
    expect(sorted(latest)).toEqual(sorted(whole));
  });
});
