import type { Instant } from '@/lib/domain/days';
import { type Goal, NEW_GOAL } from '@/lib/domain/goal';
import { type ClientId, goalIdSchema, newId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { saveGoal } from '@/lib/storage/goals';
import { saveMeta } from '@/lib/storage/meta';

/**
 * Sets a goal in the client's words; its draft goes. Throws `$ZodError` when they are empty or too
 * long, and then changes nothing.
 */
export async function addGoal(
  clientId: ClientId,
  text: string,
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  const goal: Goal = {
    ...NEW_GOAL,
    id: newId(goalIdSchema),
    clientId,
    text,
    createdAt: now,
  };
  await store.transaction('rw', store.goals, store.meta, async () => {
    await saveGoal(goal, store);
    await saveMeta('goalDraft', null, store);
  });
}

/** Keeps the words of a goal under way, so that a crash or another tab does not lose them. */
export async function keepGoalDraft(
  clientId: ClientId,
  text: string,
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  await saveMeta('goalDraft', text === '' ? null : { clientId, text, at: now }, store);
}
