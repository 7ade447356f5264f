import type { Instant } from '@/lib/domain/days';
import type { Rating } from '@/lib/domain/goal';
import { type GasLevel, scaleValueOf } from '@/lib/domain/goal-attainment';
import {
  type ClientId,
  type GoalId,
  newId,
  ratingIdSchema,
  type SessionId,
} from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { listRatings, saveRating } from '@/lib/storage/goals';

interface RatedIn {
  goalId: GoalId;
  clientId: ClientId;
  /** `null` for a rating between sessions, which never replaces another. */
  sessionId: SessionId | null;
}

/**
 * Rates a goal in a session. A second rating in the same session replaces the first and keeps what
 * was written as its evidence.
 */
export async function rateGoal(
  { value, ...place }: RatedIn & { value: number },
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  await putRating(place, { value }, now, store);
}

/**
 * Rates a goal by the level of its own five that was reached. It has a place on the scale of all
 * other goals as well, so that one chart can hold both.
 */
export async function rateGoalLevel(
  { level, ...place }: RatedIn & { level: GasLevel },
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  await putRating(place, { level, value: scaleValueOf(level) }, now, store);
}

async function putRating(
  place: RatedIn,
  rated: Pick<Rating, 'value' | 'level'>,
  now: Instant,
  store: CoachsideDb,
): Promise<void> {
  await store.transaction('rw', store.ratings, async () => {
    const earlier = await findRating(place, store);
    const id = earlier?.id ?? newId(ratingIdSchema);
    const evidence = earlier?.evidence ?? '';
    await saveRating({ ...place, ...rated, id, evidence, at: now }, store);
  });
}

/** Keeps what a session's rating rests on. Throws, naming the goal, when it was not rated there. */
export async function keepEvidence(
  place: RatedIn,
  evidence: string,
  store: CoachsideDb = db,
): Promise<void> {
  await store.transaction('rw', store.ratings, async () => {
    const rating = await findRating(place, store);
    if (rating === undefined) throw new Error(`No rating of goal ${place.goalId} in this session`);
    await saveRating({ ...rating, evidence }, store);
  });
}

async function findRating(
  { goalId, clientId, sessionId }: RatedIn,
  store: CoachsideDb,
): Promise<Rating | undefined> {
  if (sessionId === null) return undefined;
  const ratings = await listRatings(clientId, store);
  return ratings.findLast((each) => each.goalId === goalId && each.sessionId === sessionId);
}
