import { describe, expect, it } from 'vitest';
import { clientIdSchema, newId } from '@/lib/domain/ids';
import { listClients } from '@/lib/storage/clients';
import { findMeta } from '@/lib/storage/meta';
import { keepGoalDraft } from '@/lib/workflows/add-goal';
import { restoreClient, trashClient } from '@/lib/workflows/trash-client';
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

  it.each(['active', 'closed'] as const)('gives an %s client back as one', async (status) => {
    const store = aStore();
    await store.clients.add(aClient({ status }));

    await trashClient(ANA, NOW, store);
    await restoreClient(ANA, store);

    expect(await store.clients.get(ANA)).toEqual(aClient({ status }));
  });

  it('forgets a goal that was never saved, but not another client’s', async () => {
    const store = aStore();
    const other = newId(clientIdSchema);
    await store.clients.bulkAdd([aClient(), aClient({ id: other })]);
    await keepGoalDraft(other, 'Sleep', NOW, store);

    await trashClient(ANA, NOW, store);
    const kept = await findMeta('goalDraft', store);
    await trashClient(other, NOW, store);

    expect(kept?.text).toBe('Sleep');
    expect(await store.meta.get('goalDraft')).toBeUndefined();
  });
});
