import type { Goal } from '@/lib/domain/goal';
import type { GoalId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { saveGoal } from '@/lib/storage/goals';

/**
 * Changes a goal's words or fate, and nothing else that another window changed meanwhile. Blank
 * words change nothing. Throws, naming the goal, when it does not exist, and `$ZodError` when the
 * words are too long.
 */
export async function changeGoal(
  id: GoalId,
  change: Partial<Pick<Goal, 'text' | 'status'>>,
  store: CoachsideDb = db,
): Promise<void> {
  if (change.text?.trim() === '') return;
  await store.transaction('rw', store.goals, async () => {
    const goal = await store.goals.get(id);
    if (goal === undefined) throw new Error(`No goal ${id}`);
    await saveGoal({ ...goal, ...change }, store);
  });
}
