import { type Tombstone, tombstoneSchema } from '@/lib/domain/tombstone';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { type Rows, readRows } from '@/lib/storage/rows';

/** What is left of erased clients, the last one erased first, and how many could not be read. */
export async function readTombstones(store: CoachsideDb = db): Promise<Rows<Tombstone>> {
  const { rows, damaged } = readRows(tombstoneSchema, await store.tombstones.toArray());
  return { rows: rows.toSorted((a, b) => (a.erasedOn < b.erasedOn ? 1 : -1)), damaged };
}

/** Writes down that a client was erased. Throws `$ZodError` on anything but that. */
export async function saveTombstone(tombstone: Tombstone, store: CoachsideDb = db): Promise<void> {
  await store.tombstones.put(tombstoneSchema.parse(tombstone));
}
