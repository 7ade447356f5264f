/** Counts of whole scores: how often each from 0 to 10 was given. */
export type ScoreCounts = number[];

export function noScores(): ScoreCounts {
  return Array.from({ length: 11 }, () => 0);
}

/**
 * The middle of the scores that were counted; of an even number, the mean of the middle two.
 * `undefined` of none. It takes the same time for any number of scores.
 */
export function medianScore(counts: ScoreCounts): number | undefined {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return undefined;
  const scoreAt = (place: number) => {
    let passed = 0;
    return counts.findIndex((count) => {
      passed += count;
      return passed > place;
    });
  };
  return (scoreAt(Math.floor((total - 1) / 2)) + scoreAt(Math.floor(total / 2))) / 2;
}

/** `undefined` of none. */
export function mean(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
