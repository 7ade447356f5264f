import type { Instant } from '@/lib/domain/days';
import { developmentHoursSchema } from '@/lib/domain/development-hours';
import type { DevelopmentHoursId, PastHoursId } from '@/lib/domain/ids';
import { pastHoursSchema } from '@/lib/domain/past-hours';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { restoreRow, trashRow } from '@/lib/storage/trash-row';

/** Takes hours from before Coachside off the log; in the trash they can be brought back for 30 days. */
export async function trashPastHours(
  id: PastHoursId,
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  await trashRow(store.pastHours, pastHoursSchema, id, now);
}

/** Brings hours from before Coachside back into the log, as they were. */
export async function restorePastHours(id: PastHoursId, store: CoachsideDb = db): Promise<void> {
  await restoreRow(store.pastHours, pastHoursSchema, id);
}

/** Takes a line off the coach's own learning; in the trash it can be brought back for 30 days. */
export async function trashDevelopmentHours(
  id: DevelopmentHoursId,
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  await trashRow(store.developmentHours, developmentHoursSchema, id, now);
}

/** Brings a line of the coach's own learning back, as it was. */
export async function restoreDevelopmentHours(
  id: DevelopmentHoursId,
  store: CoachsideDb = db,
): Promise<void> {
  await restoreRow(store.developmentHours, developmentHoursSchema, id);
}
