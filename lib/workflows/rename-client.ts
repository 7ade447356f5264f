import type { Client } from '@/lib/domain/client';
import type { ClientId } from '@/lib/domain/ids';
import { findClient, saveClient } from '@/lib/storage/clients';
import { type CoachsideDb, db } from '@/lib/storage/db';

/** What a coach can correct about a client at any time. */
export type ClientDetails = Pick<
  Client,
  | 'name'
  | 'shownAs'
  | 'kind'
  | 'isSenior'
  | 'place'
  | 'members'
  | 'language'
  | 'spanishAddress'
  | 'groupSize'
  | 'contact'
  | 'paidKind'
  | 'letterReference'
>;

/**
 * Changes the details that are named and keeps the rest. Throws, naming the client, when it does not
 * exist, and `$ZodError` on a detail that does not fit (a blank name); then nothing is changed.
 */
export async function renameClient(
  id: ClientId,
  details: Partial<ClientDetails>,
  store: CoachsideDb = db,
): Promise<void> {
  await store.transaction('rw', store.clients, async () => {
    const client = await findClient(id, store);
    if (client === undefined) throw new Error(`No client ${id}`);
    await saveClient({ ...client, ...details }, store);
  });
}
