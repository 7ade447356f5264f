import { type DevelopmentHours, developmentHoursSchema } from '@/lib/domain/development-hours';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { keptRows, type Rows } from '@/lib/storage/rows';

/** The coach's own learning without the trash, latest first, and how many rows are damaged. */
export async function readDevelopmentHours(
  store: CoachsideDb = db,
): Promise<Rows<DevelopmentHours>> {
  const found = await store.developmentHours.orderBy('on').reverse().toArray();
  return keptRows(developmentHoursSchema, found);
}

/** Adds a row, or replaces the one with the same id. Throws `$ZodError` on an invalid one. */
export async function saveDevelopmentHours(
  row: DevelopmentHours,
  store: CoachsideDb = db,
): Promise<void> {
  await store.developmentHours.put(developmentHoursSchema.parse(row));
}
