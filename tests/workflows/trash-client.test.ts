import { describe, expect, it } from 'vitest';
import { dayOf } from '@/lib/domain/days';
import { listClients } from '@/lib/storage/clients';
import { daysLeftInTrash, restoreClient, trashClient } from '@/lib/workflows/trash-client';
import { ANA, aClient, aSession, aStore, NOW } from '@/tests/fixtures/builders';

const DAY_MS = 86_400_000;

describe('the trash', () => {
  it('takes a client out of every list and gives it back as it was', async () => {
    const store = aStore();
    await store.clients.add(aClient());

    await trashClient(ANA, NOW, store);
    const listedWhileTrashed = await listClients(store);
    await restoreClient(ANA, store);

    expect(listedWhileTrashed).toEqual([]);
    expect(await listClients(store)).toEqual([aClient()]);
  });

  it('refuses a client whose session is live', async () => {
    const store = aStore();
    await store.clients.add(aClient());
    await store.sessions.add(aSession());

    expect(await trashClient(ANA, NOW, store)).toBe('in-session');
    expect(await listClients(store)).toHaveLength(1);
  });

  it('keeps the first day when the same client is put there twice', async () => {
    const store = aStore();
    await store.clients.add(aClient());

    await trashClient(ANA, NOW, store);
    await trashClient(ANA, NOW + DAY_MS, store);

    expect((await store.clients.get(ANA))?.trashedAt).toBe(NOW);
  });

  it.each([
    [0, 30],
    [29, 1],
    [30, 0],
    [45, 0],
  ])('after %i days has %i left', (passed, left) => {
    expect(daysLeftInTrash(NOW, dayOf(NOW + passed * DAY_MS))).toBe(left);
  });
});
