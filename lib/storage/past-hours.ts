import type { PastHoursId } from '@/lib/domain/ids';
import { type PastHours, pastHoursSchema } from '@/lib/domain/past-hours';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { type Rows, readRows } from '@/lib/storage/rows';

/** Hours from before Coachside, earliest first, and how many rows could not be read. */
export async function readPastHours(store: CoachsideDb = db): Promise<Rows<PastHours>> {
  return readRows(pastHoursSchema, await store.pastHours.orderBy('on').toArray());
}

/** Adds all of them or, when one is invalid (`$ZodError`) or the disk refuses, none. */
export async function addPastHours(
  rows: readonly PastHours[],
  store: CoachsideDb = db,
): Promise<void> {
  const parsed = rows.map((row) => pastHoursSchema.parse(row));
  await store.transaction('rw', store.pastHours, () => store.pastHours.bulkAdd(parsed));
}

export async function removePastHours(
  ids: readonly PastHoursId[],
  store: CoachsideDb = db,
): Promise<void> {
  await store.pastHours.bulkDelete([...ids]);
}
