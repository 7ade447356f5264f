import { expect, it } from 'vitest';
import type { Draft } from '@/lib/domain/draft';
import { takeUpDraft } from '@/lib/storage/drafts';
import { eraseClient, eraseSession } from '@/lib/workflows/erase-client';
import { ANA, aClient, aSession, aStore } from '@/tests/fixtures/builders';
import { aSealedStore } from '@/tests/fixtures/vaults';

const SESSION = aSession();
const DAMAGED = { sessionId: SESSION.id, text: { spoiled: 'Half' } } as unknown as Draft;

async function putAside(open: () => Promise<ReturnType<typeof aStore>>) {
  const store = await open();
  await store.clients.put(aClient());
  await store.sessions.put(SESSION);
  await store.drafts.put(DAMAGED);
  await takeUpDraft(SESSION.id, store);
  return store;
}

it.each([
  ['without the vault', async () => aStore()],
  ['with the vault', () => aSealedStore()],
])('a damaged draft is put aside once, and nothing is in its place, %s', async (_how, open) => {
  const store = await putAside(open);

  await takeUpDraft(SESSION.id, store);

  expect(await store.drafts.get(SESSION.id)).toBeUndefined();
  expect(await store.drafts.toArray()).toEqual([
    { ...DAMAGED, sessionId: expect.stringMatching(`^${SESSION.id}~`) },
  ]);
});

it.each([
  ['a client', (store: ReturnType<typeof aStore>) => eraseClient(ANA, store)],
  ['a session', (store: ReturnType<typeof aStore>) => eraseSession(SESSION.id, store)],
])('what was put aside is erased with %s', async (_what, erase) => {
  const store = await putAside(async () => aStore());

  await erase(store);

  expect(await store.drafts.count()).toBe(0);
});
