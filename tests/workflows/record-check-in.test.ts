import { describe, expect, it } from 'vitest';
import { recordCheckIn } from '@/lib/workflows/record-check-in';
import { aSession, aStore, NOW } from '@/tests/fixtures/builders';

describe('recording a check-in', () => {
  it('adds answer to answer in one check-in', async () => {
    const store = aStore();
    const session = aSession();
    await store.sessions.put(session);

    await recordCheckIn(session.id, { relationship: 8 }, NOW, store);
    await recordCheckIn(session.id, { overall: 0, keepOrChange: 'More silence' }, NOW + 1, store);

    expect(await store.checkins.toArray()).toEqual([
      expect.objectContaining({
        sessionId: session.id,
        clientId: session.clientId,
        relationship: 8,
        goals: null,
        approach: null,
        overall: 0,
        keepOrChange: 'More silence',
        at: NOW + 1,
      }),
    ]);
  });

  it('takes an answer back', async () => {
    const store = aStore();
    const session = aSession();
    await store.sessions.put(session);
    await recordCheckIn(session.id, { goals: 3 }, NOW, store);

    await recordCheckIn(session.id, { goals: null }, NOW, store);

    expect((await store.checkins.toArray()).map(({ goals }) => goals)).toEqual([null]);
  });

  it('refuses a score that is not on the scale', async () => {
    const store = aStore();
    const session = aSession();
    await store.sessions.put(session);

    await expect(recordCheckIn(session.id, { goals: 11 }, NOW, store)).rejects.toThrow();

    expect(await store.checkins.count()).toBe(0);
  });
});
