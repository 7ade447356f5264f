import type { EngagementFacts } from '@/lib/domain/engagement-facts';
import type { ChecklistKey } from '@/lib/domain/stage-checklist';

/** What on record speaks for a line; lines that only people can vouch for are not here. */
const EVIDENCE: Partial<Record<ChecklistKey, (facts: EngagementFacts) => boolean>> = {
  'agreement-signed': ({ isAgreed }) => isAgreed,
  'records-explained': ({ consents }) => consents.notes,
  'stakeholders-met': ({ engagement: { stakeholders } }) =>
    stakeholders.length > 0 && stakeholders.every(({ metOn }) => metOn !== null),
  'assessment-summarised': ({ assessed }) => assessed > 0,
  'strengths-named': ({ areas }) => areas.strengths > 0,
  'goals-agreed': ({ goals, goalsAgreed }) => goals > 0 && goalsAgreed === goals,
  'measures-set': ({ goals, goalsMeasured }) => goals > 0 && goalsMeasured === goals,
  'sponsor-heard': ({ heldKinds }) => heldKinds.has('three-way'),
  'plan-made': ({ goals, goalsPlanned }) => goals > 0 && goalsPlanned === goals,
  'obstacles-planned': ({ goalsWithObstacles }) => goalsWithObstacles > 0,
  'support-found': ({ goalsWithSupport }) => goalsWithSupport > 0,
  'rhythm-set': ({ planned }) => planned > 0,
  'check-in-asked': ({ checkIns }) => checkIns > 0,
  'commitments-reviewed': ({ closed }) => closed > 0,
  'practice-logged': ({ practised }) => practised > 0,
  'feedback-given': ({ feedback }) => feedback.given > 0,
  'feedback-received': ({ feedback }) => feedback.received > 0,
  'mid-point-held': ({ heldKinds }) => heldKinds.has('mid-point'),
  'final-ratings': ({ goals, goalsRatedLast, heldKinds }) =>
    goals > 0 && goalsRatedLast === goals && heldKinds.has('closure'),
  'expectations-rated': ({ expectations, expectationsRated }) =>
    expectations > 0 && expectationsRated === expectations,
  'stakeholders-asked': ({ pulses }) => pulses > 0,
  'learning-named': ({ closure }) => closure.hasLearning,
  'sustaining-plan': ({ closure }) => closure.sustaining > 0,
  'feedback-to-coach': ({ closure }) => closure.hasFeedback,
  'records-decided': ({ closure }) => closure.hasRetention,
};

/** The built-in lines that the records speak for. */
export function evidentLines(facts: EngagementFacts): Set<ChecklistKey> {
  const keys = Object.keys(EVIDENCE) as ChecklistKey[];
  return new Set(keys.filter((key) => EVIDENCE[key]?.(facts) === true));
}
