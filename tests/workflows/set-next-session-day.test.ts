import { describe, expect, it } from 'vitest';
import { setNextSessionDay } from '@/lib/workflows/set-next-session-day';
import { aSession, aStore, day } from '@/tests/fixtures/builders';

describe('the day of the next session', () => {
  it('is set, and taken back', async () => {
    const store = aStore();
    const session = aSession();
    await store.sessions.put(session);

    await setNextSessionDay(session.id, day('2026-03-24'), store);
    const set = await store.sessions.get(session.id);
    await setNextSessionDay(session.id, null, store);

    expect(set).toEqual({ ...session, nextSessionOn: '2026-03-24' });
    expect(await store.sessions.get(session.id)).toEqual(session);
  });
});
