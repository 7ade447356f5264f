import Dexie from 'dexie';
import { type Goal, goalSchema, type Rating, ratingSchema } from '@/lib/domain/goal';
import type { ClientId, GoalId, SessionId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { wholeRows } from '@/lib/storage/whole-rows';

/** A client's goals in the order they were made, without those in the trash. */
export async function listGoals(clientId: ClientId, store: CoachsideDb = db): Promise<Goal[]> {
  const found = await store.goals
    .where('[clientId+status]')
    .between([clientId, Dexie.minKey], [clientId, Dexie.maxKey])
    .toArray();
  return wholeRows(store.goals, goalSchema, found)
    .filter((goal) => goal.trashedAt === null)
    .toSorted((a, b) => a.createdAt - b.createdAt);
}

/** Adds a goal, or replaces the one with the same id. Throws `$ZodError` on an invalid one. */
export async function saveGoal(goal: Goal, store: CoachsideDb = db): Promise<void> {
  await store.goals.put(goalSchema.parse(goal));
}

/** All ratings of a client's goals, oldest first. */
export async function listRatings(clientId: ClientId, store: CoachsideDb = db): Promise<Rating[]> {
  const found = await store.ratings.where('clientId').equals(clientId).toArray();
  return wholeRows(store.ratings, ratingSchema, found).toSorted((a, b) => a.at - b.at);
}

/** Saves a goal's rating; a second rating in the same session replaces the first. */
export async function saveRating(rating: Rating, store: CoachsideDb = db): Promise<void> {
  const parsed = ratingSchema.parse(rating);
  await store.transaction('rw', store.ratings, async () => {
    const earlier =
      parsed.sessionId === null
        ? undefined
        : await findRating(parsed.goalId, parsed.sessionId, store);
    await store.ratings.put(earlier === undefined ? parsed : { ...parsed, id: earlier.id });
  });
}

async function findRating(
  goalId: GoalId,
  sessionId: SessionId,
  store: CoachsideDb,
): Promise<Rating | undefined> {
  const found = await store.ratings.where('goalId').equals(goalId).toArray();
  return wholeRows(store.ratings, ratingSchema, found).find(
    (rating) => rating.sessionId === sessionId,
  );
}
