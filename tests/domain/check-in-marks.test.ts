import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkInMarks,
  checkInMean,
  isAllTens,
  openMarks,
  predictionGaps,
} from '@/lib/domain/check-in-marks';
import { mean, medianScore, noScores } from '@/lib/domain/median';
import { checkInsOf } from '@/tests/fixtures/journey';

/** The marks of one item's scores, as places in the row with their reasons. */
function marked(scores: readonly (number | null)[]): string[] {
  const checkIns = checkInsOf(...scores.map((score) => [score]));
  return checkInMarks(checkIns).map(({ sessionId, isLow, isDrop }) => {
    const place = checkIns.findIndex((each) => each.sessionId === sessionId);
    return `${place}${isLow ? ' low' : ''}${isDrop ? ' drop' : ''}`;
  });
}

describe('a mark', () => {
  it.each<[string, (number | null)[], string[]]>([
    ['is set at 6', [6], ['0 low']],
    ['is not set at 7', [7], []],
    ['is set where a score drops by two from the median', [9, 9, 7], ['2 drop']],
    ['is not set where it drops by one', [9, 9, 8], []],
    ['has two reasons where it is both', [9, 9, 5], ['2 low drop']],
    ['looks at the median, not at the time before', [9, 9, 9, 7, 8], ['3 drop']],
    ['looks at the mean of the middle two of an even number', [10, 9, 7], ['2 drop']],
    ['is not set for the first, which has no median', [7, 7], []],
    ['passes by what was not answered', [9, null, 9, null, 7], ['4 drop']],
    ['stays while the score stays low', [5, 5], ['0 low', '1 low']],
    ['lets a lasting change become the usual', [9, 7, 7, 7], ['1 drop']],
    ['needs answers', [null, null], []],
  ])('%s: %j', (_what, scores, expected) => {
    expect(marked(scores)).toEqual(expected);
  });

  it('is set for each item by its own history', () => {
    const checkIns = checkInsOf([9, 9, 9, 9], [9, 6, 9, 7]);

    expect(
      checkInMarks(checkIns).map(({ item, score, median: usual }) => [item, score, usual]),
    ).toEqual([
      ['goals', 6, 9],
      ['overall', 7, 9],
    ]);
  });

  it('is open only while its check-in is the last one', () => {
    expect(openMarks(checkInsOf([9], [4]))).toHaveLength(1);
    expect(openMarks(checkInsOf([9], [4], [9]))).toEqual([]);
    expect(openMarks([])).toEqual([]);
  });

  it('stays open when a later check-in has only the coach’s prediction', () => {
    expect(openMarks(checkInsOf([9], [4], []))).toHaveLength(1);
  });

  it('never has a median that is no number, and never marks above 8', () => {
    const rows = fc.array(
      fc.array(fc.option(fc.integer({ min: 0, max: 10 })), { minLength: 4, maxLength: 4 }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(rows, (scores) => {
        for (const mark of checkInMarks(checkInsOf(...scores))) {
          expect(mark.median === null || Number.isFinite(mark.median)).toBe(true);
          expect(mark.score).toBeLessThanOrEqual(8);
          expect(mark.isLow || mark.isDrop).toBe(true);
        }
      }),
    );
  });
});

describe('the mean of a check-in', () => {
  it.each([
    [[8, 6, 7, 7], 7],
    [[8, null, null, 5], 6.5],
    [[null, null, null, null], undefined],
  ])('of %j is %s', (scores, expected) => {
    expect(checkInsOf(scores).map(checkInMean)).toEqual([expected]);
  });
});

it('asks about ten in everything, and about nothing less', () => {
  expect(checkInsOf([10, 10, 10, 10], [10, 10, 10, 9], [10, 10, 10, null]).map(isAllTens)).toEqual([
    true,
    false,
    false,
  ]);
});

it('tells how far the coach’s prediction was off, where both said something', () => {
  const [checkIn] = checkInsOf([8, 6, null, 7]);
  const prediction = { relationship: 6, goals: 8, approach: 5, overall: null };

  expect(checkIn && predictionGaps({ ...checkIn, prediction })).toEqual({
    relationship: 2,
    goals: -2,
  });
  expect(checkIn && predictionGaps(checkIn)).toEqual({});
});

describe('the middle', () => {
  it.each<[number[], number | undefined, number | undefined]>([
    [[], undefined, undefined],
    [[3], 3, 3],
    [[1, 10], 5.5, 5.5],
    [[10, 1, 2], 2, 13 / 3],
  ])('of %j is %s, the mean %s', (values, middle, average) => {
    const counts = noScores();
    for (const value of values) counts[value] = (counts[value] ?? 0) + 1;

    expect(medianScore(counts)).toBe(middle);
    expect(mean(values)).toBe(average);
  });
});
