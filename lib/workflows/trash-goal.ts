import type { Instant } from '@/lib/domain/days';
import { goalSchema } from '@/lib/domain/goal';
import type { GoalId } from '@/lib/domain/ids';
import { changeRow } from '@/lib/storage/change-row';
import { type CoachsideDb, db } from '@/lib/storage/db';

/**
 * Moves a goal to the trash, where it can be brought back for 30 days; its ratings stay as they are
 * and come back with it. Throws, naming the goal, when it does not exist.
 */
export async function trashGoal(id: GoalId, now: Instant, store: CoachsideDb = db): Promise<void> {
  await changeRow(store.goals, goalSchema, id, (goal) => ({
    ...goal,
    trashedAt: goal.trashedAt ?? now,
  }));
}

/** Takes a goal out of the trash, as it was. */
export async function restoreGoal(id: GoalId, store: CoachsideDb = db): Promise<void> {
  await changeRow(store.goals, goalSchema, id, (goal) => ({ ...goal, trashedAt: null }));
}
