import type { PastHoursId } from '@/lib/domain/ids';
import { type PastHours, pastHoursSchema } from '@/lib/domain/past-hours';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { keptRows, type Rows } from '@/lib/storage/rows';

/** Hours from before Coachside that are not in the trash, earliest first, and how many are damaged. */
export async function readPastHours(store: CoachsideDb = db): Promise<Rows<PastHours>> {
  return keptRows(pastHoursSchema, await store.pastHours.orderBy('on').toArray());
}

/** Adds all of them or, when one is invalid (`$ZodError`) or the disk refuses, none. */
export async function addPastHours(
  rows: readonly PastHours[],
  store: CoachsideDb = db,
): Promise<void> {
  const parsed = rows.map((row) => pastHoursSchema.parse(row));
  await store.transaction('rw', store.pastHours, () => store.pastHours.bulkAdd(parsed));
}

/** Takes an import back, for good: its rows are still in the file that they came from. */
export async function takeBackPastHours(
  ids: readonly PastHoursId[],
  store: CoachsideDb = db,
): Promise<void> {
  await store.pastHours.bulkDelete([...ids]);
}
