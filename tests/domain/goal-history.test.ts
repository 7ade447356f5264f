import { describe, expect, it } from 'vitest';
import { NEW_GAS_SCALE } from '@/lib/domain/goal-attainment';
import { goalHistory } from '@/lib/domain/goal-history';
import { saidLines } from '@/lib/domain/said-lines';
import { aGoal, NOW } from '@/tests/fixtures/builders';
import { aRating } from '@/tests/fixtures/records';

const DAY = 86_400_000;

describe('how a goal stood over time', () => {
  it('begins with its baseline and goes on with its ratings, oldest first', () => {
    const goal = aGoal({ baseline: 3, target: 8 });
    const ratings = [
      aRating({ goalId: goal.id, value: 6, at: NOW + 2 * DAY, evidence: 'Said no twice' }),
      aRating({ goalId: goal.id, value: 4, at: NOW + DAY }),
      aRating(),
    ];

    const history = goalHistory(goal, ratings);

    expect(history).toMatchObject({ unit: 'scale', min: 0, max: 10, target: 8 });
    expect(history.moments.map(({ value, isBaseline }) => [value, isBaseline])).toEqual([
      [3, true],
      [4, false],
      [6, false],
    ]);
    expect(history.moments[2]?.evidence).toBe('Said no twice');
  });

  it('is told in the levels of a goal that has them, and not in numbers given before', () => {
    const goal = aGoal({ format: 'gas', gas: NEW_GAS_SCALE, baseline: 3 });
    const ratings = [
      aRating({ goalId: goal.id, value: 4, at: NOW }),
      aRating({ goalId: goal.id, value: 8, level: 1, at: NOW + DAY }),
    ];

    const history = goalHistory(goal, ratings);

    expect(history).toMatchObject({ unit: 'levels', min: -2, max: 2, target: 0 });
    expect(history.moments.map(({ value }) => value)).toEqual([-1, 1]);
  });

  it('never begins after its first rating, and is empty where nothing is known', () => {
    const goal = aGoal({ baseline: 3 });
    const early = aRating({ goalId: goal.id, at: NOW - 40 * DAY });

    const [baseline, first] = goalHistory(goal, [early]).moments;

    expect(baseline?.on).toBe(first?.on);
    expect(goalHistory(aGoal(), []).moments).toEqual([]);
    expect(goalHistory(aGoal({ format: 'gas' }), []).moments).toEqual([]);
  });
});

describe('lines of a field', () => {
  it.each([
    ['Her mentor\n\n  the Friday walk \n', ['Her mentor', 'the Friday walk']],
    ['', []],
    ['x'.repeat(501), ['x'.repeat(500), 'x']],
  ])('keep every word that is said', (text, lines) => {
    expect(saidLines(text)).toEqual(lines);
  });
});
