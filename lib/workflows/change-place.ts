import type { ClientId } from '@/lib/domain/ids';
import { NO_PLACE, type Place } from '@/lib/domain/place';
import { findClient, saveClient } from '@/lib/storage/clients';
import { type CoachsideDb, db } from '@/lib/storage/db';

/**
 * Changes what is named of where and how a client is at home, and keeps the rest. Throws, naming the
 * client, when it does not exist, and `$ZodError` on what does not fit.
 */
export async function changePlace(
  id: ClientId,
  change: Partial<Place>,
  store: CoachsideDb = db,
): Promise<void> {
  await store.transaction('rw', store.clients, async () => {
    const client = await findClient(id, store);
    if (client === undefined) throw new Error(`No client ${id}`);
    const place = { ...(client.place ?? NO_PLACE), ...change };
    await saveClient({ ...client, place }, store);
  });
}
