import type { Stage } from '@/lib/domain/engagement';
import type { EngagementFacts } from '@/lib/domain/engagement-facts';

/** As many tries at a skill give enough to talk about. */
const PRACTISED_ENOUGH = 3;
/** An engagement is drawing to its end from here on. */
const END_NEAR_DAYS = 30;
/** Sessions left from which the end is in sight. */
const LAST_SESSIONS = 1;

/** What on record speaks for a stage. */
export type ReadinessReason =
  | { kind: 'agreement-agreed' }
  | { kind: 'assessed'; count: number }
  | { kind: 'goals-agreed'; count: number }
  | { kind: 'plan-made'; goals: number }
  | { kind: 'skill-goal'; developments: number }
  | { kind: 'practised'; times: number }
  | { kind: 'half-way'; held: number; of: number }
  | { kind: 'goals-reached'; count: number; of: number }
  | { kind: 'sessions-nearly-over'; held: number; of: number }
  | { kind: 'end-near'; days: number }
  | { kind: 'expectations-rated'; count: number };

/** “You might be ready for …”, and why. */
export interface Readiness {
  stage: Stage;
  reason: ReadinessReason;
}

interface Rule {
  from: readonly Stage[];
  to: Stage;
  because: (facts: EngagementFacts) => ReadinessReason | undefined;
}

const BEFORE_EVALUATION: readonly Stage[] = [
  'relationship',
  'assessment',
  'goal-setting',
  'action-plan',
  'sessions',
  'skill-building',
  'feedback',
];

/** In the order of their weight: what comes first and fits is said. */
const RULES: readonly Rule[] = [
  { from: ['evaluation'], to: 'closure', because: allRated },
  { from: BEFORE_EVALUATION, to: 'evaluation', because: isEnding },
  {
    from: ['action-plan', 'sessions', 'skill-building', 'feedback'],
    to: 'evaluation',
    because: isReached,
  },
  { from: ['relationship'], to: 'assessment', because: isAgreed },
  { from: ['assessment'], to: 'goal-setting', because: isAssessed },
  { from: ['goal-setting'], to: 'action-plan', because: hasGoals },
  { from: ['action-plan'], to: 'sessions', because: hasPlan },
  { from: ['sessions', 'skill-building'], to: 'feedback', because: isHalfWay },
  { from: ['skill-building'], to: 'feedback', because: hasPractised },
  { from: ['sessions'], to: 'skill-building', because: hasSkillGoal },
];

/**
 * The stage that what is on record speaks for, if any, and the reason. A suggestion and no more:
 * stages overlap and return, and what is not on record is no reason against. `undefined` once the
 * engagement has ended, and wherever nothing speaks for another stage.
 */
export function stageReadiness(facts: EngagementFacts): Readiness | undefined {
  const { stage, endedOn } = facts.engagement;
  if (endedOn !== null) return undefined;
  for (const { from, to, because } of RULES) {
    const reason = from.includes(stage) ? because(facts) : undefined;
    if (reason !== undefined) return { stage: to, reason };
  }
  return undefined;
}

function isAgreed(facts: EngagementFacts): ReadinessReason | undefined {
  return facts.isAgreed ? { kind: 'agreement-agreed' } : undefined;
}

function isAssessed({ assessed }: EngagementFacts): ReadinessReason | undefined {
  return assessed > 0 ? { kind: 'assessed', count: assessed } : undefined;
}

function hasGoals({ goals, goalsAgreed }: EngagementFacts): ReadinessReason | undefined {
  const isWhole = goals > 0 && goalsAgreed === goals;
  return isWhole ? { kind: 'goals-agreed', count: goals } : undefined;
}

function hasPlan({ goals, goalsPlanned }: EngagementFacts): ReadinessReason | undefined {
  const isWhole = goals > 0 && goalsPlanned === goals;
  return isWhole ? { kind: 'plan-made', goals } : undefined;
}

function hasSkillGoal({ areas, practised }: EngagementFacts): ReadinessReason | undefined {
  const { developments } = areas;
  return developments > 0 && practised === 0 ? { kind: 'skill-goal', developments } : undefined;
}

function hasPractised({ practised }: EngagementFacts): ReadinessReason | undefined {
  return practised >= PRACTISED_ENOUGH ? { kind: 'practised', times: practised } : undefined;
}

function isHalfWay({ engagement, held, heldKinds }: EngagementFacts): ReadinessReason | undefined {
  const of = engagement.sessionsAgreed;
  if (of === null || heldKinds.has('mid-point') || held * 2 < of) return undefined;
  return { kind: 'half-way', held, of };
}

function isReached({ goals, goalsReached }: EngagementFacts): ReadinessReason | undefined {
  const isWhole = goals > 0 && goalsReached === goals;
  return isWhole ? { kind: 'goals-reached', count: goalsReached, of: goals } : undefined;
}

function isEnding({ engagement, held, daysToEnd }: EngagementFacts): ReadinessReason | undefined {
  const of = engagement.sessionsAgreed;
  if (of !== null && held > 0 && held >= of - LAST_SESSIONS) {
    return { kind: 'sessions-nearly-over', held, of };
  }
  if (daysToEnd !== null && daysToEnd <= END_NEAR_DAYS && held > 0) {
    return { kind: 'end-near', days: daysToEnd };
  }
  return undefined;
}

function allRated({ expectations, expectationsRated, ...facts }: EngagementFacts) {
  if (expectations > 0 && expectationsRated === expectations) {
    return { kind: 'expectations-rated', count: expectations } as const;
  }
  return isReached({ expectations, expectationsRated, ...facts });
}
