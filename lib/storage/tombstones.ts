import { type Tombstone, tombstoneSchema } from '@/lib/domain/tombstone';
import { type CoachsideDb, db } from '@/lib/storage/db';

/** Writes down that a client was erased. Throws `$ZodError` on anything but that. */
export async function saveTombstone(tombstone: Tombstone, store: CoachsideDb = db): Promise<void> {
  await store.tombstones.put(tombstoneSchema.parse(tombstone));
}
