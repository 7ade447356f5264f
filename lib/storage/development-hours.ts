import { type DevelopmentHours, developmentHoursSchema } from '@/lib/domain/development-hours';
import type { DevelopmentHoursId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { type Rows, readRows } from '@/lib/storage/rows';

/** The coach's own learning, latest first, and how many rows could not be read. */
export async function readDevelopmentHours(
  store: CoachsideDb = db,
): Promise<Rows<DevelopmentHours>> {
  const found = await store.developmentHours.orderBy('on').reverse().toArray();
  return readRows(developmentHoursSchema, found);
}

/** Adds a row, or replaces the one with the same id. Throws `$ZodError` on an invalid one. */
export async function saveDevelopmentHours(
  row: DevelopmentHours,
  store: CoachsideDb = db,
): Promise<void> {
  await store.developmentHours.put(developmentHoursSchema.parse(row));
}

export async function removeDevelopmentHours(
  id: DevelopmentHoursId,
  store: CoachsideDb = db,
): Promise<void> {
  await store.developmentHours.delete(id);
}
