import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  GAS_LEVELS,
  type GasLevel,
  gasScaleSchema,
  gasScore,
  levelText,
  NEW_GAS_SCALE,
  scaleValueOf,
} from '@/lib/domain/goal-attainment';
import { gasProgress, keyResultScore } from '@/lib/domain/goal-progress';
import { aGoal, NOW } from '@/tests/fixtures/builders';
import { aRating } from '@/tests/fixtures/records';

function scoreOf(levels: readonly (GasLevel | null)[], weights: readonly number[] = []) {
  return gasScore(levels.map((level, index) => ({ level, weight: weights[index] ?? 1 })));
}

describe('the T-score of goals', () => {
  it.each<[GasLevel[], number[], string]>([
    [[0], [], '50.00'],
    [[2], [], '70.00'],
    [[-2], [], '30.00'],
    [[1, 0, 1], [], '59.13'],
    [[-1, -1, -1], [], '36.31'],
    [[2, 2, 2], [], '77.39'],
    [[1, -1, 0], [2, 1, 3], '52.20'],
    [[1, 1], [3, 1], '61.64'],
    [[0, 1, 2, -1], [1, 2, 3, 4], '55.60'],
  ])('of levels %j with weights %j is %s', (levels, weights, score) => {
    expect(scoreOf(levels, weights)?.toFixed(2)).toBe(score);
  });

  it.each<[string, (GasLevel | null)[], number[]]>([
    ['there are no goals', [], []],
    ['none was rated', [null, null], []],
    ['none has weight', [1, -1], [0, 0]],
    ['the only weight belongs to a goal without a rating', [null, 1], [3, 0]],
    ['a weight is no number', [1], [Number.NaN]],
  ])('is unknown while %s', (_what, levels, weights) => {
    expect(scoreOf(levels, weights)).toBeUndefined();
  });

  it('leaves out goals that were not rated', () => {
    expect(scoreOf([1, null, 0, 1], [1, 9, 1, 1])).toBe(scoreOf([1, 0, 1]));
  });

  const goals = fc.array(
    fc.record({
      level: fc.option(fc.constantFrom(...GAS_LEVELS)),
      weight: fc.double({ min: 0, max: 10, noNaN: true }),
    }),
    { maxLength: 12 },
  );

  it('is never NaN, and mirrors around 50 when every level is turned round', () => {
    fc.assert(
      fc.property(goals, (rated) => {
        const score = gasScore(rated);
        const turned = gasScore(
          rated.map(({ level, weight }) => ({
            level: level === null ? null : ((0 - level) as GasLevel),
            weight,
          })),
        );
        expect(score === undefined).toBe(turned === undefined);
        expect(Number.isFinite(score ?? 50)).toBe(true);
        expect((score ?? 50) - 50).toBeCloseTo(50 - (turned ?? 50), 6);
      }),
    );
  });
});

describe('a level', () => {
  it('has its words and a place on the 0–10 scale', () => {
    const scale = gasScaleSchema.parse({
      ...NEW_GAS_SCALE,
      levels: ['much less', 'less', 'expected', 'more', 'much more'],
    });

    expect(GAS_LEVELS.map((level) => levelText(scale, level))).toEqual(scale.levels);
    expect(GAS_LEVELS.map(scaleValueOf)).toEqual([0, 3, 5, 8, 10]);
  });
});

describe('the progress of goals with levels', () => {
  const gas = { ...NEW_GAS_SCALE, weight: 2 };
  const first = aGoal({ format: 'gas', gas });
  const second = aGoal({ format: 'gas', gas: { ...gas, baseline: null } });

  it('tells baseline, latest and change, and always the levels themselves', () => {
    const ratings = [
      aRating({ goalId: first.id, level: 0, at: NOW }),
      aRating({ goalId: first.id, level: 1, at: NOW + 1 }),
      // A rating on the 0–10 scale is no level.
      aRating({ goalId: first.id, at: NOW + 2 }),
    ];

    expect(gasProgress([first, second, aGoal()], ratings)).toEqual({
      lines: [
        { goalId: first.id, text: first.text, weight: 2, baseline: -1, latest: 1 },
        { goalId: second.id, text: second.text, weight: 2, baseline: null, latest: null },
      ],
      baseline: 40,
      latest: 60,
      change: 20,
    });
  });

  it('takes a change only from goals that have both a baseline and a rating', () => {
    const ratings = [aRating({ goalId: second.id, level: 2 })];

    const progress = gasProgress([first, second], ratings);

    expect(progress.change).toBeUndefined();
    expect(progress.latest).toBe(70);
  });

  it('is unknown where nothing was rated', () => {
    expect(gasProgress([], [])).toEqual({
      lines: [],
      baseline: undefined,
      latest: undefined,
      change: undefined,
    });
  });
});

describe('key results', () => {
  it.each([
    [[0.5, null, 1], 0.75],
    [[null], undefined],
    [[], undefined],
  ])('that score %j come to %s', (scores, mean) => {
    expect(keyResultScore(scores.map((score) => ({ score })))).toBe(mean);
  });
});
