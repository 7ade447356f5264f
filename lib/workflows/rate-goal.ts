import type { Instant } from '@/lib/domain/days';
import type { Rating } from '@/lib/domain/goal';
import {
  type ClientId,
  type GoalId,
  newId,
  ratingIdSchema,
  type SessionId,
} from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { saveRating } from '@/lib/storage/goals';

interface RatingOf {
  goalId: GoalId;
  clientId: ClientId;
  sessionId: SessionId;
  value: number;
}

/** Rates a goal in a session; a second rating in the same session replaces the first. */
export async function rateGoal(
  { goalId, clientId, sessionId, value }: RatingOf,
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  const rating: Rating = {
    id: newId(ratingIdSchema),
    goalId,
    clientId,
    sessionId,
    value,
    evidence: '',
    at: now,
  };
  await saveRating(rating, store);
}
