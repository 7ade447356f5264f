import type { CheckIn, CheckInScores } from '@/lib/domain/check-in';
import type { Instant } from '@/lib/domain/days';
import { checkInIdSchema, newId, type SessionId } from '@/lib/domain/ids';
import { findCheckIn, saveCheckIn } from '@/lib/storage/check-ins';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { getSession } from '@/lib/storage/sessions';

/** What the client answered; whatever is not named stays as it was. `null` takes an answer back. */
export type CheckInAnswers = Partial<
  Pick<CheckIn, 'relationship' | 'goals' | 'approach' | 'overall' | 'keepOrChange' | 'how'>
>;

const NO_SCORES: CheckInScores = { relationship: null, goals: null, approach: null, overall: null };

/** Records the client's view of a session, answer by answer: one check-in per session. */
export async function recordCheckIn(
  sessionId: SessionId,
  answers: CheckInAnswers,
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  await changeCheckIn(sessionId, (checkIn) => ({ ...checkIn, ...answers, at: now }), now, store);
}

/** Records what the coach expects the client to answer, item by item. `null` takes it back. */
export async function predictCheckIn(
  sessionId: SessionId,
  expected: Partial<CheckInScores>,
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  const predict = (checkIn: CheckIn): CheckIn => ({
    ...checkIn,
    prediction: { ...NO_SCORES, ...checkIn.prediction, ...expected },
  });
  await changeCheckIn(sessionId, predict, now, store);
}

async function changeCheckIn(
  sessionId: SessionId,
  change: (checkIn: CheckIn) => CheckIn,
  now: Instant,
  store: CoachsideDb,
): Promise<void> {
  await store.transaction('rw', store.sessions, store.checkins, async () => {
    const { clientId } = await getSession(sessionId, store);
    const earlier = await findCheckIn(sessionId, store);
    const id = newId(checkInIdSchema);
    const first = { ...NO_SCORES, keepOrChange: '', id, clientId, sessionId, at: now };
    await saveCheckIn(change(earlier ?? first), store);
  });
}
