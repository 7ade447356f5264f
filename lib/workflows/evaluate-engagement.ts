import type { Day } from '@/lib/domain/days';
import type {
  Evaluation,
  EvaluationLevel,
  Expectation,
  ReturnInputs,
} from '@/lib/domain/evaluation';
import {
  type EngagementId,
  type ExpectationId,
  evaluationIdSchema,
  expectationIdSchema,
  newId,
} from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { getEngagement } from '@/lib/storage/engagements';
import { findEvaluation, saveEvaluation } from '@/lib/storage/evaluations';

/** What somebody hopes for, as it is set down at the start. */
export type NewExpectation = Pick<Expectation, 'of' | 'stakeholderId' | 'text'>;

/** Sets down an expectation on a day. Throws `$ZodError` on blank words. */
export async function setExpectation(
  engagementId: EngagementId,
  expectation: NewExpectation,
  on: Day,
  store: CoachsideDb = db,
): Promise<ExpectationId> {
  const id = newId(expectationIdSchema);
  const set = { ...expectation, id, setOn: on, rating: null, ratedOn: null, comment: '' };
  await changeEvaluation(
    engagementId,
    (evaluation) => ({ ...evaluation, expectations: [...evaluation.expectations, set] }),
    store,
  );
  return id;
}

/**
 * Rates how far an expectation was met, 0 to 10, in the words of whose it is; `null` takes it back.
 * What is not named stays.
 */
export async function rateExpectation(
  engagementId: EngagementId,
  id: ExpectationId,
  said: Partial<Pick<Expectation, 'rating' | 'comment'>>,
  on: Day,
  store: CoachsideDb = db,
): Promise<void> {
  const { rating } = said;
  const rated = rating === undefined ? {} : { ratedOn: rating === null ? null : on };
  await changeEvaluation(
    engagementId,
    (evaluation) => ({
      ...evaluation,
      expectations: evaluation.expectations.map((each) =>
        each.id === id ? { ...each, ...said, ...rated } : each,
      ),
    }),
    store,
  );
}

export async function removeExpectation(
  engagementId: EngagementId,
  id: ExpectationId,
  store: CoachsideDb = db,
): Promise<void> {
  await changeEvaluation(
    engagementId,
    (evaluation) => ({
      ...evaluation,
      expectations: evaluation.expectations.filter((each) => each.id !== id),
    }),
    store,
  );
}

/** Puts an expectation back that was removed, with its rating. */
export async function putBackExpectation(
  engagementId: EngagementId,
  expectation: Expectation,
  store: CoachsideDb = db,
): Promise<void> {
  await changeEvaluation(
    engagementId,
    (evaluation) => ({ ...evaluation, expectations: [...evaluation.expectations, expectation] }),
    store,
  );
}

/** Keeps what is said about one level of the evaluation. */
export async function sayAtLevel(
  engagementId: EngagementId,
  level: EvaluationLevel,
  text: string,
  store: CoachsideDb = db,
): Promise<void> {
  await changeEvaluation(
    engagementId,
    (evaluation) => ({ ...evaluation, levels: { ...evaluation.levels, [level]: text } }),
    store,
  );
}

/** Keeps what a return on investment is worked out from; `null` when nobody wants to know. */
export async function setReturnInputs(
  engagementId: EngagementId,
  inputs: ReturnInputs | null,
  store: CoachsideDb = db,
): Promise<void> {
  await changeEvaluation(engagementId, (evaluation) => ({ ...evaluation, return: inputs }), store);
}

/** One per engagement: made by the first word. */
async function changeEvaluation(
  engagementId: EngagementId,
  change: (evaluation: Evaluation) => Evaluation,
  store: CoachsideDb,
): Promise<void> {
  await store.transaction('rw', store.engagements, store.evaluations, async () => {
    const { clientId } = await getEngagement(engagementId, store);
    const found = await findEvaluation(engagementId, store);
    const id = found?.id ?? newId(evaluationIdSchema);
    const empty = { id, clientId, engagementId, expectations: [], levels: {}, return: null };
    await saveEvaluation(change(found ?? empty), store);
  });
}
