import type { Closure, SustainingStep } from '@/lib/domain/closure';
import type { Day } from '@/lib/domain/days';
import {
  closureIdSchema,
  type EngagementId,
  newId,
  type SustainingStepId,
  sustainingStepIdSchema,
} from '@/lib/domain/ids';
import { findClosure, saveClosure } from '@/lib/storage/closures';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { getEngagement } from '@/lib/storage/engagements';

/** Keeps what is said at the end of an engagement; what is not named stays. */
export async function writeClosure(
  engagementId: EngagementId,
  change: Partial<Pick<Closure, 'learning' | 'support' | 'thanks' | 'feedbackToCoach'>>,
  store: CoachsideDb = db,
): Promise<void> {
  await changeClosure(engagementId, (closure) => ({ ...closure, ...change }), store);
}

/** Decides for how many years records are kept after the last session; `null` takes it back. */
export async function decideRetention(
  engagementId: EngagementId,
  years: number | null,
  on: Day,
  store: CoachsideDb = db,
): Promise<void> {
  const retention = years === null ? null : { years, decidedOn: on };
  await changeClosure(engagementId, (closure) => ({ ...closure, retention }), store);
}

/** Adds a step of the sustaining plan. Throws `$ZodError` on blank words. */
export async function addSustainingStep(
  engagementId: EngagementId,
  step: Pick<SustainingStep, 'text' | 'checkOn'>,
  store: CoachsideDb = db,
): Promise<SustainingStepId> {
  const id = newId(sustainingStepIdSchema);
  await changeSteps(engagementId, (steps) => [...steps, { ...step, id, checkedOn: null }], store);
  return id;
}

/** Changes a step; `checkedOn` says that client and coach looked at it again. */
export async function changeSustainingStep(
  engagementId: EngagementId,
  id: SustainingStepId,
  change: Partial<Omit<SustainingStep, 'id'>>,
  store: CoachsideDb = db,
): Promise<void> {
  await changeSteps(
    engagementId,
    (steps) => steps.map((each) => (each.id === id ? { ...each, ...change } : each)),
    store,
  );
}

export async function removeSustainingStep(
  engagementId: EngagementId,
  id: SustainingStepId,
  store: CoachsideDb = db,
): Promise<void> {
  await changeSteps(engagementId, (steps) => steps.filter((each) => each.id !== id), store);
}

/** Puts a step back that was removed. */
export async function putBackSustainingStep(
  engagementId: EngagementId,
  step: SustainingStep,
  store: CoachsideDb = db,
): Promise<void> {
  await changeSteps(engagementId, (steps) => [...steps, step], store);
}

async function changeSteps(
  engagementId: EngagementId,
  change: (steps: readonly SustainingStep[]) => SustainingStep[],
  store: CoachsideDb,
): Promise<void> {
  await changeClosure(
    engagementId,
    (closure) => ({ ...closure, sustaining: change(closure.sustaining) }),
    store,
  );
}

/** One per engagement: made by the first word. */
async function changeClosure(
  engagementId: EngagementId,
  change: (closure: Closure) => Closure,
  store: CoachsideDb,
): Promise<void> {
  await store.transaction('rw', store.engagements, store.closures, async () => {
    const { clientId } = await getEngagement(engagementId, store);
    const empty: Closure = {
      id: newId(closureIdSchema),
      clientId,
      engagementId,
      learning: '',
      sustaining: [],
      support: '',
      thanks: '',
      feedbackToCoach: '',
      retention: null,
    };
    await saveClosure(change((await findClosure(engagementId, store)) ?? empty), store);
  });
}
