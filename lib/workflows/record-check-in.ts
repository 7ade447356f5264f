import type { CheckIn } from '@/lib/domain/check-in';
import type { Instant } from '@/lib/domain/days';
import { checkInIdSchema, newId, type SessionId } from '@/lib/domain/ids';
import { findCheckIn, saveCheckIn } from '@/lib/storage/check-ins';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { getSession } from '@/lib/storage/sessions';

/** What the client answered; whatever is not named stays as it was. `null` takes an answer back. */
export type CheckInAnswers = Partial<
  Pick<CheckIn, 'relationship' | 'goals' | 'approach' | 'overall' | 'keepOrChange'>
>;

/** Records the client's view of a session, answer by answer: one check-in per session. */
export async function recordCheckIn(
  sessionId: SessionId,
  answers: CheckInAnswers,
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  await store.transaction('rw', store.sessions, store.checkins, async () => {
    const { clientId } = await getSession(sessionId, store);
    const earlier = await findCheckIn(sessionId, store);
    const empty = { relationship: null, goals: null, approach: null, overall: null };
    const first = { ...empty, keepOrChange: '', id: newId(checkInIdSchema), clientId, sessionId };
    await saveCheckIn({ ...first, ...earlier, ...answers, at: now }, store);
  });
}
