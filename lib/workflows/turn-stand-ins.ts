import type { ClientId } from '@/lib/domain/ids';
import { findClient, saveClient } from '@/lib/storage/clients';
import { type CoachsideDb, db } from '@/lib/storage/db';

/**
 * Whether what the client and the sponsor get says the remembered initials and roles in place of
 * others' names. Throws, naming the client, when it does not exist.
 */
export async function turnStandIns(
  id: ClientId,
  hasStandIns: boolean,
  store: CoachsideDb = db,
): Promise<void> {
  await store.transaction('rw', store.clients, async () => {
    const client = await findClient(id, store);
    if (client === undefined) throw new Error(`No client ${id}`);
    await saveClient({ ...client, hasStandIns }, store);
  });
}
