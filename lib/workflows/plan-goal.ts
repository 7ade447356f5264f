import { type Goal, goalSchema } from '@/lib/domain/goal';
import type { KeyResult, Milestone, Obstacle } from '@/lib/domain/goal-plan';
import {
  type GoalId,
  keyResultIdSchema,
  milestoneIdSchema,
  newId,
  obstacleIdSchema,
} from '@/lib/domain/ids';
import { changeRow } from '@/lib/storage/change-row';
import { type CoachsideDb, db } from '@/lib/storage/db';

/** What belongs to a goal's plan, line by line. */
interface PlanLines {
  milestones: Milestone;
  obstacles: Obstacle;
  keyResults: KeyResult;
}
export type PlanList = keyof PlanLines;

const ID_SCHEMAS = {
  milestones: milestoneIdSchema,
  obstacles: obstacleIdSchema,
  keyResults: keyResultIdSchema,
};

/**
 * Adds a milestone, an obstacle with its if-then plan, or a key result. Throws `$ZodError` on blank
 * words, and names a goal that does not exist.
 */
export async function addToPlan<L extends PlanList>(
  goalId: GoalId,
  list: L,
  line: Omit<PlanLines[L], 'id'>,
  store: CoachsideDb = db,
): Promise<PlanLines[L]['id']> {
  const added = { ...line, id: newId(ID_SCHEMAS[list]) } as unknown as PlanLines[L];
  await changePlan(goalId, list, (lines) => [...lines, added], store);
  return added.id;
}

/** Changes one line of a plan: a milestone's `reachedOn`, an obstacle's plan, a key result's score. */
export async function changeInPlan<L extends PlanList>(
  goalId: GoalId,
  list: L,
  id: PlanLines[L]['id'],
  change: Partial<Omit<PlanLines[L], 'id'>>,
  store: CoachsideDb = db,
): Promise<void> {
  const changed = (line: PlanLines[L]) => (line.id === id ? { ...line, ...change } : line);
  await changePlan(goalId, list, (lines) => lines.map(changed), store);
}

export async function removeFromPlan<L extends PlanList>(
  goalId: GoalId,
  list: L,
  id: PlanLines[L]['id'],
  store: CoachsideDb = db,
): Promise<void> {
  await changePlan(goalId, list, (lines) => lines.filter((line) => line.id !== id), store);
}

async function changePlan<L extends PlanList>(
  goalId: GoalId,
  list: L,
  change: (lines: readonly PlanLines[L][]) => PlanLines[L][],
  store: CoachsideDb,
): Promise<void> {
  await changeRow(
    store.goals,
    goalSchema,
    goalId,
    (goal) => ({ ...goal, [list]: change(goal[list] as unknown as PlanLines[L][]) }) as Goal,
  );
}
