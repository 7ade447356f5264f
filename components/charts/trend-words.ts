import type { TrendPoint, TrendSeries } from '@/components/charts/trend-series';
import type { Day } from '@/lib/domain/days';

/** Writes a value of the scale in the language of the page. */
export type SayNumber = (value: number) => string;

/** The points of one line on one day; more than one when it was looked at twice. */
export function pointsOn({ points }: TrendSeries, on: Day): TrendPoint[] {
  return points.filter((point) => point.on === on && Number.isFinite(point.value));
}

/** What every line stood at on a day, as it is read out: "Calm 4 (lower than usual)". */
export function readingOf(series: readonly TrendSeries[], on: Day, say: SayNumber): string[] {
  return series.flatMap((each) =>
    pointsOn(each, on).map(({ value, mark, note }) =>
      [each.label, say(value), mark && `(${mark})`, note && `– ${note}`].filter(Boolean).join(' '),
    ),
  );
}
