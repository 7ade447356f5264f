import { type Day, dayOf } from '@/lib/domain/days';
import type { Goal, Rating } from '@/lib/domain/goal';
import { GAS_LEVELS } from '@/lib/domain/goal-attainment';

/** Where a goal stood on a day: a rating, or where it began. */
export interface GoalMoment {
  on: Day;
  value: number;
  evidence: string;
  isBaseline: boolean;
}

export interface GoalHistory {
  /** The five levels of the goal's own, or 0 to 10. */
  unit: 'levels' | 'scale';
  min: number;
  max: number;
  target: number | null;
  /** Oldest first. */
  moments: readonly GoalMoment[];
}

/**
 * How a goal stood over time, in its own measure: a goal with described levels by those that were
 * reached, every other from 0 to 10. Ratings given in the other measure are left out, because they
 * say nothing in this one. The baseline is as old as the goal and never younger than the first rating.
 */
export function goalHistory(goal: Goal, ratings: readonly Rating[]): GoalHistory {
  const own = ratings.filter(({ goalId }) => goalId === goal.id).toSorted((a, b) => a.at - b.at);
  const begunAt = Math.min(goal.createdAt, own[0]?.at ?? goal.createdAt);
  const begun = (value: number | null): GoalMoment[] =>
    value === null ? [] : [{ on: dayOf(begunAt), value, evidence: '', isBaseline: true }];
  const rated = ({ at, evidence }: Rating, value: number): GoalMoment => ({
    on: dayOf(at),
    value,
    evidence,
    isBaseline: false,
  });
  if (goal.format === 'gas') {
    return {
      unit: 'levels',
      min: GAS_LEVELS[0],
      max: GAS_LEVELS[4],
      target: 0,
      moments: [
        ...begun(goal.gas?.baseline ?? null),
        ...own.flatMap((each) => (each.level === undefined ? [] : [rated(each, each.level)])),
      ],
    };
  }
  return {
    unit: 'scale',
    min: 0,
    max: 10,
    target: goal.target,
    moments: [...begun(goal.baseline), ...own.map((each) => rated(each, each.value))],
  };
}
