import type { CheckInItem } from '@/lib/domain/check-in';
import { NOTABLE_DROP } from '@/lib/domain/check-in-marks';
import type { Stage } from '@/lib/domain/engagement';
import type { Phase } from '@/lib/domain/phases';
import type { Situation } from '@/lib/domain/read-situation';
import type { SessionKind } from '@/lib/domain/session';
import {
  CHECK_IN_TOPICS,
  FLAT_GOAL_TOPICS,
  LOOKING_BACK_PHASES,
  OPEN_COMMITMENT_TOPICS,
  OVERDUE_TOPICS,
  PRESET_TOPICS,
  type Preset,
  SESSION_KIND_TOPICS,
  STAGE_TOPICS,
} from '@/lib/domain/suggestion-topics';
import { SUGGESTION_WEIGHTS as WEIGHTS } from '@/lib/domain/suggestion-weights';

/** Something about this client that speaks for a topic. */
export type SignalReason =
  | { kind: 'check-in-fell'; item: CheckInItem; by: number }
  | { kind: 'check-in-low'; item: CheckInItem; score: number }
  | { kind: 'commitment-overdue'; count: number }
  | { kind: 'commitment-open'; count: number }
  | { kind: 'goal-flat'; goal: string; ratings: number }
  | { kind: 'session-kind'; sessionKind: SessionKind }
  | { kind: 'stage'; stage: Stage }
  | { kind: 'preset'; preset: Preset };

export interface Signal {
  reason: SignalReason;
  topics: readonly string[];
  weight: number;
}

export interface SignalInputs extends Situation {
  phase: Phase;
  kind: SessionKind;
  /** `null` where nobody says in which stage the engagement is. */
  stage: Stage | null;
  presets: readonly Preset[];
}

/** The heaviest signal of each topic; of equals, the one named first. */
export function signalsByTopic(inputs: SignalInputs): Map<string, Signal> {
  const found = new Map<string, Signal>();
  for (const signal of signalsOf(inputs)) {
    for (const topic of signal.topics) {
      const known = found.get(topic);
      if (known === undefined || signal.weight > known.weight) found.set(topic, signal);
    }
  }
  return found;
}

function signalsOf(inputs: SignalInputs): Signal[] {
  return [
    ...checkInSignals(inputs),
    ...commitmentSignals(inputs),
    ...flatGoalSignals(inputs),
    {
      reason: { kind: 'session-kind', sessionKind: inputs.kind },
      topics: SESSION_KIND_TOPICS[inputs.kind],
      weight: WEIGHTS.sessionKind,
    },
    ...inputs.presets.map(
      (preset): Signal => ({
        reason: { kind: 'preset', preset },
        topics: PRESET_TOPICS[preset],
        weight: WEIGHTS.preset,
      }),
    ),
    ...stageSignals(inputs),
  ];
}

function checkInSignals({ checkIn }: SignalInputs): Signal[] {
  return checkIn.map(({ item, score, fell }) => ({
    reason:
      fell > 0 ? { kind: 'check-in-fell', item, by: fell } : { kind: 'check-in-low', item, score },
    topics: CHECK_IN_TOPICS[item],
    weight:
      fell > 0
        ? WEIGHTS.checkInFell + (fell - NOTABLE_DROP) * WEIGHTS.checkInFellFurther
        : WEIGHTS.checkInLow,
  }));
}

function commitmentSignals({ commitments: { open, overdue }, phase }: SignalInputs): Signal[] {
  if (overdue > 0) {
    const reason = { kind: 'commitment-overdue', count: overdue } as const;
    return [{ reason, topics: OVERDUE_TOPICS, weight: WEIGHTS.commitmentOverdue }];
  }
  if (open === 0 || !LOOKING_BACK_PHASES.has(phase)) return [];
  const reason = { kind: 'commitment-open', count: open } as const;
  return [{ reason, topics: OPEN_COMMITMENT_TOPICS, weight: WEIGHTS.commitmentOpen }];
}

/** One goal at a time: the flattest. */
function flatGoalSignals({ flatGoals: [flattest] }: SignalInputs): Signal[] {
  if (flattest === undefined) return [];
  const reason = { kind: 'goal-flat', ...flattest } as const;
  return [{ reason, topics: FLAT_GOAL_TOPICS, weight: WEIGHTS.goalFlat }];
}

function stageSignals({ stage }: SignalInputs): Signal[] {
  if (stage === null) return [];
  return [{ reason: { kind: 'stage', stage }, topics: STAGE_TOPICS[stage], weight: WEIGHTS.stage }];
}
