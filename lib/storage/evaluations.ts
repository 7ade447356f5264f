import { type Evaluation, evaluationSchema } from '@/lib/domain/evaluation';
import type { EngagementId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { wholeRows } from '@/lib/storage/whole-rows';

/** What an engagement was to bring and brought, if anything was said yet. */
export async function findEvaluation(
  engagementId: EngagementId,
  store: CoachsideDb = db,
): Promise<Evaluation | undefined> {
  const found = await store.evaluations.where('engagementId').equals(engagementId).toArray();
  return wholeRows(store.evaluations, evaluationSchema, found)[0];
}

/** Adds an evaluation, or replaces the one with the same id. Throws `$ZodError` on an invalid one. */
export async function saveEvaluation(
  evaluation: Evaluation,
  store: CoachsideDb = db,
): Promise<void> {
  await store.evaluations.put(evaluationSchema.parse(evaluation));
}
