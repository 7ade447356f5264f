import { expect, it } from 'vitest';
import { openWrapUp } from '@/lib/workflows/open-wrap-up';
import { aSession, aStore, NOW } from '@/tests/fixtures/builders';

it('puts one wrap-up in front of the panel and lets the other wait on Home', async () => {
  const store = aStore();
  const ended = { status: 'ended', endedAt: NOW } as const;
  const newer = aSession({ ...ended, plannedAt: NOW + 1, wrapUp: 'waiting' });
  const older = aSession({ ...ended, wrapUp: 'done' });
  await store.sessions.bulkAdd([newer, older]);

  await openWrapUp(older.id, store);

  expect((await store.sessions.get(older.id))?.wrapUp).toBe('waiting');
  expect((await store.sessions.get(newer.id))?.wrapUp).toBe('later');
});

it('does nothing to a session that is still live', async () => {
  const store = aStore();
  const live = aSession();
  await store.sessions.add(live);

  await openWrapUp(live.id, store);

  expect(await store.sessions.get(live.id)).toEqual(live);
});
