import type { Instant } from '@/lib/domain/days';
import type { Goal } from '@/lib/domain/goal';
import { type ClientId, goalIdSchema, newId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { saveGoal } from '@/lib/storage/goals';

/** Sets a goal in the client's words. Throws `ZodError` when they are empty or too long. */
export async function addGoal(
  clientId: ClientId,
  text: string,
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  await saveGoal(
    {
      id: newId(goalIdSchema),
      clientId,
      engagementId: null,
      text,
      format: 'free',
      measure: '',
      baseline: null,
      target: null,
      status: 'open',
      createdAt: now,
      trashedAt: null,
    },
    store,
  );
}

/** Changes a goal's words or fate. */
export async function changeGoal(
  goal: Goal,
  change: Partial<Pick<Goal, 'text' | 'status'>>,
  store: CoachsideDb = db,
): Promise<void> {
  await saveGoal({ ...goal, ...change }, store);
}
