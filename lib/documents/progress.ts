import type { Goal } from '@/lib/domain/goal';
import type { SharedRating } from '@/lib/domain/release';

export interface Progress {
  /** The five levels of the goal's own when it was rated by them in this session, or 0 to 10. */
  unit: 'levels' | 'scale';
  /**
   * The last rating before this session in the same measure, or the goal's baseline; `null` when
   * there is neither.
   */
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
  ratings: readonly Pick<SharedRating, 'value' | 'level' | 'at' | 'isOfThisSession'>[],
): Progress {
  const inOrder = ratings.toSorted((a, b) => a.at - b.at);
  const now = inOrder.findLast(({ isOfThisSession }) => isOfThisSession);
  const earlier = inOrder.filter(
    ({ isOfThisSession, at }) => now !== undefined && !isOfThisSession && at < now.at,
  );
  if (now?.level !== undefined) {
    const before = earlier.findLast(({ level }) => level !== undefined);
    return { unit: 'levels', before: before?.level ?? null, now: now.level };
  }
  const before = earlier.findLast(({ level }) => level === undefined);
  return { unit: 'scale', before: before?.value ?? goal.baseline, now: now?.value ?? null };
}
