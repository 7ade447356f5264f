import type { ChartLine, ChartPoint, ChartScale } from '@/lib/documents/document';

/** Where everything of one line stands, in units of a drawing that is always of the same size. */
export interface ChartDrawing {
  /** The two ends of the scale. */
  ends: readonly ChartRule[];
  target: ChartRule | null;
  /** The line through the points, as `x,y x,y`. Empty with fewer than two points. */
  path: string;
  /** Only the first and the last say their value. */
  dots: readonly ChartDot[];
  /** When the first and the last were; one text where two would touch. */
  moments: readonly ChartMoment[];
}

export interface ChartRule {
  y: number;
  label: string;
}

export interface ChartDot {
  x: number;
  y: number;
  label: string;
  /** Above the dot, or below it where the target's line would cross the words. */
  labelY: number;
}

export interface ChartMoment {
  /** The middle of the text. */
  x: number;
  text: string;
}

export const CHART_WIDTH = 320;
export const CHART_HEIGHT = 92;
/** The part that is drawn in; the rest is for words. */
export const CHART_PLOT = { left: 20, right: 250, top: 18, bottom: 66 };
/** How high the words below the drawing stand. */
export const CHART_MOMENTS_Y = 86;

const LETTER_WIDTH = 6;
/** Between the words of two moments. */
const GAP = 8;

/**
 * Places a line on its scale. A value beyond an end is drawn at that end and keeps its own words; a
 * point or a target that is no number at all is left out. No place is ever `NaN`.
 */
export function placeLine(line: ChartLine, scale: ChartScale): ChartDrawing {
  const points = line.points.filter(({ value }) => Number.isFinite(value));
  const places = points.map((point) => ({ x: xOf(point), y: yOf(point.value, scale) }));
  const target = line.target !== null && Number.isFinite(line.target.value) ? line.target : null;
  const targetY = target === null ? null : yOf(target.value, scale);
  return {
    ends: [scale.max, scale.min].map((end) => ({ y: yOf(end, scale), label: String(end) })),
    target: target === null || targetY === null ? null : { y: targetY, label: target.label },
    path: places.length < 2 ? '' : places.map(({ x, y }) => `${x},${y}`).join(' '),
    dots: places.map((place, index) => {
      const isEnd = index === 0 || index === places.length - 1;
      const label = isEnd ? String(points[index]?.value ?? '') : '';
      return { ...place, label, labelY: labelY(place.y, targetY) };
    }),
    moments: momentsOf(points),
  };
}

function xOf({ position }: ChartPoint): number {
  const { left, right } = CHART_PLOT;
  return rounded(left + within(position, 0, 1) * (right - left));
}

function yOf(value: number, { min, max }: ChartScale): number {
  const { top, bottom } = CHART_PLOT;
  const share = max > min ? within((value - min) / (max - min), 0, 1) : 0.5;
  return rounded(bottom - share * (bottom - top));
}

function labelY(y: number, targetY: number | null): number {
  const isCrossed = targetY !== null && targetY < y && targetY > y - 20;
  return rounded(isCrossed ? y + 15 : y - 8);
}

function momentsOf(points: readonly ChartPoint[]): ChartMoment[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (first === last || first.label === last.label) return [moment(xOf(last), last.label)];
  const [from, to] = [moment(xOf(first), first.label), moment(xOf(last), last.label)];
  const touch = to.x - from.x < (widthOf(from.text) + widthOf(to.text)) / 2 + GAP;
  if (!touch) return [from, to];
  return [moment((from.x + to.x) / 2, `${first.label} – ${last.label}`)];
}

/** Words are centred below their point, but stay within the drawing. */
function moment(x: number, text: string): ChartMoment {
  const half = Math.min(widthOf(text), CHART_WIDTH) / 2;
  return { x: rounded(within(x, half, CHART_WIDTH - half)), text };
}

/** About as wide as the text is drawn: nothing here can measure it. */
function widthOf(text: string): number {
  return [...text].length * LETTER_WIDTH;
}

function within(value: number, min: number, max: number): number {
  return Number.isNaN(value) ? min : Math.min(max, Math.max(min, value));
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
