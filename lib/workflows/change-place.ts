import type { ClientId } from '@/lib/domain/ids';
import { NO_PLACE, type Place } from '@/lib/domain/place';
import { findClient, saveClient } from '@/lib/storage/clients';
import { type CoachsideDb, db } from '@/lib/storage/db';

/** What to say anew of a place, from what stands in the database. */
export type PlaceChange = (place: Place) => Partial<Place>;

/**
 * Changes what is named of where and how a client is at home, and keeps the rest. Throws, naming the
 * client, when it does not exist, and `$ZodError` on what does not fit.
 */
export async function changePlace(
  id: ClientId,
  change: Partial<Place> | PlaceChange,
  store: CoachsideDb = db,
): Promise<void> {
  await store.transaction('rw', store.clients, async () => {
    const client = await findClient(id, store);
    if (client === undefined) throw new Error(`No client ${id}`);
    const before = client.place ?? NO_PLACE;
    const said = typeof change === 'function' ? change(before) : change;
    await saveClient({ ...client, place: { ...before, ...said } }, store);
  });
}
