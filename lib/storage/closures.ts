import { type Closure, closureSchema } from '@/lib/domain/closure';
import type { EngagementId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { type Rows, readRows } from '@/lib/storage/rows';
import { wholeRows } from '@/lib/storage/whole-rows';

/** How an engagement ends, if anything was written of it yet. */
export async function findClosure(
  engagementId: EngagementId,
  store: CoachsideDb = db,
): Promise<Closure | undefined> {
  const found = await store.closures.where('engagementId').equals(engagementId).toArray();
  return wholeRows(store.closures, closureSchema, found)[0];
}

/** Every client's closures, and how many could not be read. */
export async function readClosures(store: CoachsideDb = db): Promise<Rows<Closure>> {
  return readRows(closureSchema, await store.closures.toArray());
}

/** Adds a closure, or replaces the one with the same id. Throws `$ZodError` on an invalid one. */
export async function saveClosure(closure: Closure, store: CoachsideDb = db): Promise<void> {
  await store.closures.put(closureSchema.parse(closure));
}
