import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestDay, placeTrend } from '@/components/charts/trend-geometry';
import type { TrendSeries } from '@/components/charts/trend-series';
import { addDays } from '@/lib/domain/days';
import { day } from '@/tests/fixtures/builders';

const SCALE = { min: 0, max: 10 };
const FIRST = day('2026-01-12');

function calm(...values: readonly number[]): TrendSeries {
  return {
    label: 'Calm',
    points: values.map((value, index) => ({ on: addDays(FIRST, index * 7), value })),
  };
}

describe('the place of a point', () => {
  it('follows its day, so that a long silence is a long line', () => {
    const on = [FIRST, addDays(FIRST, 10), addDays(FIRST, 100)];
    const points = on.map((each) => ({ on: each, value: 5 }));

    const [line] = placeTrend([{ label: 'Calm', points }], SCALE, 320).lines;
    const [first = 0, second = 0, third = 0] = line?.dots.map(({ x }) => x) ?? [];

    expect((second - first) / (third - first)).toBeCloseTo(0.1, 2);
  });

  it('is in order of days, in whatever order they come', () => {
    const { points } = calm(1, 2, 3);
    const turned = { label: 'Calm', points: points.toReversed() };

    expect(placeTrend([turned], SCALE, 320).lines).toEqual(
      placeTrend([calm(1, 2, 3)], SCALE, 320).lines,
    );
  });

  it('is the same height for the same value, whatever the others are', () => {
    const alone = placeTrend([calm(5)], SCALE, 320).lines[0]?.dots[0]?.y;
    const among = placeTrend([calm(4, 5, 6)], SCALE, 320).lines[0]?.dots[1]?.y;

    expect(alone).toBe(among);
  });

  it('is at the end of the scale for a value beyond it, and leaves out what is no number', () => {
    const { lines, plot } = placeTrend([calm(12, Number.NaN, -3)], SCALE, 320);

    expect(lines[0]?.dots.map(({ y }) => y)).toEqual([plot.top, plot.bottom]);
  });

  it('is in the middle for one day alone, without a line', () => {
    const { lines, days, ticks } = placeTrend([calm(5)], SCALE, 320);

    expect(lines[0]?.path).toBe('');
    expect(days[0]?.x).toBeGreaterThan(100);
    expect(ticks).toEqual([]);
  });

  const numbers = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY));

  it('is a number within the drawing, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(numbers, { maxLength: 8 }), { maxLength: 5 }),
        fc.constantFrom({ min: 0, max: 10 }, { min: -3, max: 3 }, { min: 5, max: 5 }),
        fc.integer({ min: 0, max: 2_000 }),
        fc.option(numbers),
        (lines, scale, width, target) => {
          const series = lines.map((values) => ({ ...calm(...values), target }));
          const drawing = placeTrend(series, scale, width);

          const places = [
            ...drawing.rules.map(({ y }) => y),
            ...drawing.ticks,
            ...drawing.days.map(({ x }) => x),
            ...drawing.lines.flatMap(({ dots }) => dots.flatMap(({ x, y }) => [x, y])),
            drawing.target?.y ?? 0,
          ];
          expect(places.every((place) => Number.isFinite(place))).toBe(true);
          expect(drawing.lines.some(({ path }) => path.includes('NaN'))).toBe(false);
        },
      ),
    );
  });
});

describe('the day that a pointer means', () => {
  const { days } = placeTrend([calm(1, 2, 3)], SCALE, 320);

  it.each([
    [-50, 0],
    [(days[1]?.x ?? 0) + 3, 1],
    [10_000, 2],
  ])('at %d is day %d', (x, index) => {
    expect(nearestDay(days, x)).toBe(index);
  });

  it('is none where there is none', () => {
    expect(nearestDay([], 10)).toBe(-1);
  });
});
