import type { Day } from '@/lib/domain/days';
import type { SessionId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { changeSession } from '@/lib/storage/sessions';

/** Sets the day of the next session, as the recap will name it; `null` when none was agreed. */
export async function setNextSessionDay(
  id: SessionId,
  day: Day | null,
  store: CoachsideDb = db,
): Promise<void> {
  await changeSession(id, (session) => ({ ...session, nextSessionOn: day }), store);
}
