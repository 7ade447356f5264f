import { type Client, clientSchema } from '@/lib/domain/client';
import type { ClientId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';

/** Every client that is not in the trash. */
export async function listClients(store: CoachsideDb = db): Promise<Client[]> {
  return store.clients.filter(({ trashedAt }) => trashedAt === null).toArray();
}

export async function findClient(
  id: ClientId,
  store: CoachsideDb = db,
): Promise<Client | undefined> {
  return store.clients.get(id);
}

/** Adds a client, or replaces the one with the same id. Throws `$ZodError` on an invalid one. */
export async function saveClient(client: Client, store: CoachsideDb = db): Promise<void> {
  await store.clients.put(clientSchema.parse(client));
}
