import { type Client, clientSchema } from '@/lib/domain/client';
import type { ClientId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { wholeRow, wholeRows } from '@/lib/storage/whole-rows';

/** Every client that is not in the trash. */
export async function listClients(store: CoachsideDb = db): Promise<Client[]> {
  const found = await store.clients.toArray();
  return wholeRows(store.clients, clientSchema, found).filter(
    ({ trashedAt }) => trashedAt === null,
  );
}

export async function findClient(
  id: ClientId,
  store: CoachsideDb = db,
): Promise<Client | undefined> {
  return wholeRow(store.clients, clientSchema, await store.clients.get(id));
}

/** Adds a client, or replaces the one with the same id. Throws `$ZodError` on an invalid one. */
export async function saveClient(client: Client, store: CoachsideDb = db): Promise<void> {
  await store.clients.put(clientSchema.parse(client));
}
