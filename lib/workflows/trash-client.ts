import type { Client } from '@/lib/domain/client';
import type { Instant } from '@/lib/domain/days';
import type { ClientId } from '@/lib/domain/ids';
import { findClient, saveClient } from '@/lib/storage/clients';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { forgetGoalDraft } from '@/lib/storage/meta';
import { findLiveSession } from '@/lib/storage/sessions';

/**
 * Moves a client to the trash; sessions and notes stay as they are and come back with it. The words
 * of a goal nobody has saved go. Says `in-session` and changes nothing while a session with this
 * client is live. Throws, naming the client, when it does not exist.
 */
export async function trashClient(
  id: ClientId,
  now: Instant,
  store: CoachsideDb = db,
): Promise<'trashed' | 'in-session'> {
  return store.transaction('rw', store.clients, store.sessions, store.meta, async () => {
    if ((await findLiveSession(store))?.clientId === id) return 'in-session';
    const client = await getClient(id, store);
    if (client.trashedAt === null) await saveClient({ ...client, trashedAt: now }, store);
    await forgetGoalDraft([id], store);
    return 'trashed';
  });
}

/** Takes a client out of the trash, with the status it had. One that is not there stays as it is. */
export async function restoreClient(id: ClientId, store: CoachsideDb = db): Promise<void> {
  await store.transaction('rw', store.clients, async () => {
    const client = await getClient(id, store);
    if (client.trashedAt !== null) await saveClient({ ...client, trashedAt: null }, store);
  });
}

async function getClient(id: ClientId, store: CoachsideDb): Promise<Client> {
  const client = await findClient(id, store);
  if (client === undefined) throw new Error(`No client ${id}`);
  return client;
}
