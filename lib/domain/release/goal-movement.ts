import type { DaySpan } from '@/lib/domain/day-span';
import { type Day, dayOf } from '@/lib/domain/days';
import type { Goal, Rating } from '@/lib/domain/goal';

/** Where a goal stood first and last, 0 to 10; `null` where nobody rated it. */
export interface Movement {
  first: number | null;
  last: number | null;
}

/**
 * How a goal moved over a span of days. It begins where the goal stood before the span: at the last
 * rating, or else at the baseline, or else at the first rating within it.
 */
export function movementOf(
  goal: Pick<Goal, 'id' | 'baseline'>,
  ratings: readonly Pick<Rating, 'goalId' | 'value' | 'at'>[],
  { from, to }: DaySpan,
): Movement {
  const own = ratings.filter(({ goalId }) => goalId === goal.id).toSorted((a, b) => a.at - b.at);
  const before = own.findLast(({ at }) => from !== null && dayOf(at) < from);
  const within = own.filter(({ at }) => isWithin(dayOf(at), { from, to }));
  return {
    first: before?.value ?? goal.baseline ?? within[0]?.value ?? null,
    last: within.at(-1)?.value ?? null,
  };
}

/** Where a goal stood on a day, 0 to 10. */
export interface Standing {
  on: Day;
  value: number;
}

/**
 * Everything that is known of where a goal stood up to a day, in order: its baseline, then each
 * rating. The baseline is as old as the goal, and never younger than the first rating.
 */
export function standingsOf(
  goal: Pick<Goal, 'id' | 'baseline' | 'createdAt'>,
  ratings: readonly Pick<Rating, 'goalId' | 'value' | 'at'>[],
  to: Day,
): Standing[] {
  const own = ratings.filter(({ goalId }) => goalId === goal.id).toSorted((a, b) => a.at - b.at);
  const rated = own.map(({ at, value }) => ({ on: dayOf(at), value }));
  const begunAt = Math.min(goal.createdAt, own[0]?.at ?? goal.createdAt);
  const begun = goal.baseline === null ? [] : [{ on: dayOf(begunAt), value: goal.baseline }];
  return [...begun, ...rated].filter(({ on }) => on <= to);
}

export function isWithin(day: Day, { from, to }: DaySpan): boolean {
  return (from === null || from <= day) && day <= to;
}
