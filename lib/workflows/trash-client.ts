import type { Client } from '@/lib/domain/client';
import { addDays, type Day, dayOf, daysBetween, type Instant } from '@/lib/domain/days';
import type { ClientId } from '@/lib/domain/ids';
import { findClient, saveClient } from '@/lib/storage/clients';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { findLiveSession } from '@/lib/storage/sessions';

export const TRASH_DAYS = 30;

/** Whole days until something in the trash may go for good; 0 from then on. */
export function daysLeftInTrash(trashedAt: Instant, today: Day): number {
  return Math.max(0, daysBetween(today, addDays(dayOf(trashedAt), TRASH_DAYS)));
}

/**
 * Moves a client to the trash; sessions and notes stay as they are and come back with it. Says
 * `in-session` and changes nothing while a session with this client is live. Throws, naming the
 * client, when it does not exist.
 */
export async function trashClient(
  id: ClientId,
  now: Instant,
  store: CoachsideDb = db,
): Promise<'trashed' | 'in-session'> {
  return store.transaction('rw', store.clients, store.sessions, async () => {
    if ((await findLiveSession(store))?.clientId === id) return 'in-session';
    const client = await getClient(id, store);
    if (client.status !== 'trashed') {
      await saveClient({ ...client, status: 'trashed', trashedAt: now }, store);
    }
    return 'trashed';
  });
}

/** Takes a client out of the trash. A client that is not there stays as it is. */
export async function restoreClient(id: ClientId, store: CoachsideDb = db): Promise<void> {
  await store.transaction('rw', store.clients, async () => {
    const client = await getClient(id, store);
    if (client.status !== 'trashed') return;
    await saveClient({ ...client, status: 'active', trashedAt: null }, store);
  });
}

async function getClient(id: ClientId, store: CoachsideDb): Promise<Client> {
  const client = await findClient(id, store);
  if (client === undefined) throw new Error(`No client ${id}`);
  return client;
}
