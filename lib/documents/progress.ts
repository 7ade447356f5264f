import type { Goal } from '@/lib/domain/goal';
import type { SharedRating } from '@/lib/domain/release';

export interface Progress {
  /** The last rating before this session, or the goal's baseline; `null` when there is neither. */
  before: number | null;
  /** This session's rating; `null` when the goal was not rated in it. */
  now: number | null;
}

/**
 * How a goal moved in this session, from the ratings of that goal in any order. Ratings of later
 * sessions are not looked at: an old recap stays what it was.
 */
export function progressOf(
  goal: Pick<Goal, 'baseline'>,
  ratings: readonly Pick<SharedRating, 'value' | 'at' | 'isOfThisSession'>[],
): Progress {
  const inOrder = ratings.toSorted((a, b) => a.at - b.at);
  const now = inOrder.findLast(({ isOfThisSession }) => isOfThisSession);
  const before =
    now && inOrder.findLast(({ isOfThisSession, at }) => !isOfThisSession && at < now.at);
  return { before: before?.value ?? goal.baseline, now: now?.value ?? null };
}
