import { type Goal, goalSchema } from '@/lib/domain/goal';
import {
  GAS_LEVELS,
  type GasLevel,
  type GasScale,
  NEW_GAS_SCALE,
} from '@/lib/domain/goal-attainment';
import type { GoalId } from '@/lib/domain/ids';
import { changeRow } from '@/lib/storage/change-row';
import { type CoachsideDb, db } from '@/lib/storage/db';

/**
 * Says in words what one of a goal's five levels would be; the other four stay as they are, even
 * when they are being written at the same moment. Throws, naming the goal, when it does not exist.
 */
export async function describeLevel(
  id: GoalId,
  level: GasLevel,
  words: string,
  store: CoachsideDb = db,
): Promise<void> {
  await changeScale(id, store, (scale) => ({
    ...scale,
    levels: scale.levels.with(GAS_LEVELS.indexOf(level), words) as GasScale['levels'],
  }));
}

/** Says how much a goal counts among the others, or the level where it began. */
export async function weighLevels(
  id: GoalId,
  change: Partial<Pick<GasScale, 'weight' | 'baseline'>>,
  store: CoachsideDb = db,
): Promise<void> {
  await changeScale(id, store, (scale) => ({ ...scale, ...change }));
}

/** A goal without levels gets them, all five still to be described. */
async function changeScale(
  id: GoalId,
  store: CoachsideDb,
  change: (scale: GasScale) => GasScale,
): Promise<void> {
  await changeRow<Goal>(store.goals, goalSchema, id, (goal) => ({
    ...goal,
    gas: change(goal.gas ?? NEW_GAS_SCALE),
  }));
}
