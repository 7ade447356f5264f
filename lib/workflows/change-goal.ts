import type { Goal } from '@/lib/domain/goal';
import type { GoalId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { saveGoal } from '@/lib/storage/goals';

/** What a coach may change of a goal; whose it is, its age, its release and its lists have verbs of their own. */
export type GoalChange = Partial<
  Omit<
    Goal,
    | 'id'
    | 'clientId'
    | 'createdAt'
    | 'trashedAt'
    | 'releasedOn'
    | 'milestones'
    | 'obstacles'
    | 'keyResults'
  >
>;

/**
 * Changes what is named of a goal, and nothing else that another window changed meanwhile. Blank
 * words change nothing. Throws, naming the goal, when it does not exist, and `$ZodError` when the
 * words are too long.
 */
export async function changeGoal(
  id: GoalId,
  change: GoalChange,
  store: CoachsideDb = db,
): Promise<void> {
  if (change.text?.trim() === '') return;
  await store.transaction('rw', store.goals, async () => {
    const goal = await store.goals.get(id);
    if (goal === undefined) throw new Error(`No goal ${id}`);
    await saveGoal({ ...goal, ...change }, store);
  });
}
