import { dayOf, type Instant } from '@/lib/domain/days';
import {
  PAST_HOURS_FILE_MAX_BYTES,
  type PastHoursFile,
  readPastHoursFile,
} from '@/lib/domain/past-hours-csv';
import { pastHoursKey } from '@/lib/domain/past-hours-rows';
import type { DayOrder } from '@/lib/domain/written-numbers';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { readPastHours } from '@/lib/storage/past-hours';
import { inSlices } from '@/lib/workflows/in-slices';

/**
 * What a file that the coach chose would add, as a preview: nothing is stored. `order` says how days
 * like 3/4/2026 are meant. A file that is too large is refused unread. Rejects only when the file or
 * the database can't be read.
 */
export async function previewPastHours(
  file: Pick<File, 'size' | 'arrayBuffer'>,
  { now, order }: { now: Instant; order?: DayOrder | undefined },
  store: CoachsideDb = db,
): Promise<PastHoursFile> {
  if (file.size > PAST_HOURS_FILE_MAX_BYTES) return { kind: 'refused', reason: 'too-big' };
  const [bytes, { rows }] = await Promise.all([file.arrayBuffer(), readPastHours(store)]);
  const known = new Set(rows.map(pastHoursKey));
  return inSlices(readPastHoursFile(new Uint8Array(bytes), { today: dayOf(now), known, order }));
}
