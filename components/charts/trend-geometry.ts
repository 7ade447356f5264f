import { scaleLinear, scaleUtc } from 'd3-scale';
import {
  line,
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
  symbolWye,
} from 'd3-shape';
import type { TrendPoint, TrendScale, TrendSeries } from '@/components/charts/trend-series';
import type { Day } from '@/lib/domain/days';

/** Where everything of a chart stands, in pixels of a drawing of the given width. */
export interface TrendDrawing {
  width: number;
  height: number;
  plot: { left: number; right: number; top: number; bottom: number };
  /** The ends of the scale and its middle, highest first. */
  rules: readonly { y: number; value: number }[];
  /** Small strokes at whole months or weeks, so that a long silence can be seen. */
  ticks: readonly number[];
  /** Every day with a point, earliest first. */
  days: readonly { on: Day; x: number }[];
  lines: readonly TrendLine[];
  /** Only of a single line: several would cross. */
  target: { y: number; value: number } | undefined;
}

export interface TrendLine {
  /** Empty with fewer than two points. */
  path: string;
  dots: readonly TrendDot[];
}

export interface TrendDot {
  x: number;
  y: number;
  /** The sign of its line, around its own middle. */
  sign: string;
  point: TrendPoint;
}

const HEIGHT = 148;
const PLOT = { left: 30, right: 14, top: 20, bottom: 30 };
/** For the words beside a target. */
const TARGET_WIDTH = 74;
const TICK_EVERY_PX = 56;
const SIGN_AREA = 34;
const SIGNS = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolWye] as const;

/** How many lines can be told apart without their colour. */
export const SERIES_MAX = SIGNS.length;

/**
 * Places lines on a fixed scale and their days on a common axis. A value beyond an end is drawn at
 * that end; a value that is no number is left out; one day alone stands in the middle. No place is
 * ever `NaN`.
 */
export function placeTrend(
  series: readonly TrendSeries[],
  scale: TrendScale,
  width: number,
): TrendDrawing {
  const known = series.map(({ points }) =>
    points
      .filter(({ value }) => Number.isFinite(value))
      .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
  );
  const days = [...new Set(known.flat().map(({ on }) => on))].toSorted();
  const aim = series.length === 1 ? series[0]?.target : undefined;
  const hasTarget = typeof aim === 'number' && Number.isFinite(aim);
  const plot = {
    left: PLOT.left,
    right: Math.max(PLOT.left + 1, width - (hasTarget ? TARGET_WIDTH : PLOT.right)),
    top: PLOT.top,
    bottom: HEIGHT - PLOT.bottom,
  };
  const time = scaleUtc(
    [new Date(days[0] ?? 0), new Date(days.at(-1) ?? 0)],
    [plot.left + 6, plot.right - 6],
  );
  const middle = (plot.left + plot.right) / 2;
  const toX = (on: Day) => (days.length < 2 ? middle : rounded(time(new Date(on))));
  const height = scaleLinear([scale.min, scale.max], [plot.bottom, plot.top]).clamp(true);
  const toY = (value: number) => rounded(height(value));
  const toPath = line<TrendDot>()
    .x(({ x }) => x)
    .y(({ y }) => y);

  return {
    width,
    height: HEIGHT,
    plot,
    rules: [scale.max, (scale.min + scale.max) / 2, scale.min].map((value) => ({
      value,
      y: toY(value),
    })),
    ticks:
      days.length < 2
        ? []
        : time.ticks(Math.max(2, Math.floor(width / TICK_EVERY_PX))).map((at) => rounded(time(at))),
    days: days.map((on) => ({ on, x: toX(on) })),
    lines: known.map((points, index) => {
      const sign = signOf(index);
      const dots = points.map((point) => ({ x: toX(point.on), y: toY(point.value), sign, point }));
      return { dots, path: dots.length < 2 ? '' : (toPath(dots) ?? '') };
    }),
    target: hasTarget ? { value: aim, y: toY(aim) } : undefined,
  };
}

/** The sign that tells a line from the others in any colour. */
export function signOf(index: number): string {
  return symbol(SIGNS[index % SERIES_MAX] ?? symbolCircle, SIGN_AREA)() ?? '';
}

/** Which day is nearest to a place on the drawing; −1 without any. */
export function nearestDay(days: TrendDrawing['days'], x: number): number {
  let nearest = -1;
  for (const [index, day] of days.entries()) {
    const best = days[nearest];
    if (best === undefined || Math.abs(day.x - x) < Math.abs(best.x - x)) nearest = index;
  }
  return nearest;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
