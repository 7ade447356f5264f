import type { Table } from 'dexie';
import type { Instant } from '@/lib/domain/days';
import type { ClientId } from '@/lib/domain/ids';
import { findClient } from '@/lib/storage/clients';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { trashClient } from '@/lib/workflows/trash-client';

/** What removing did: a sample is gone for good, a real client waits in the trash. */
export type Removal = 'erased' | 'trashed' | 'in-session';

/**
 * Removes a client: the sample with everything that belongs to it, at once; a real one into the
 * trash, where it can be undone. Changes nothing while a session with a real client is live.
 */
export async function removeClient(
  id: ClientId,
  now: Instant,
  store: CoachsideDb = db,
): Promise<Removal> {
  const client = await findClient(id, store);
  if (client?.isSample !== true) return trashClient(id, now, store);
  await store.transaction('rw', store.tables, () => eraseSample(id, store));
  return 'erased';
}

/** Every table says by its indexes whether its rows belong to a client; drafts belong to sessions. */
async function eraseSample(id: ClientId, store: CoachsideDb): Promise<void> {
  const sessionIds = await store.sessions.where('clientId').equals(id).primaryKeys();
  await store.drafts.bulkDelete(sessionIds);
  for (const table of store.tables.filter(belongsToClients)) {
    await table.where('clientId').equals(id).delete();
  }
  await store.clients.delete(id);
}

function belongsToClients({ schema }: Table): boolean {
  return schema.indexes.some(({ keyPath }) => [keyPath].flat()[0] === 'clientId');
}
