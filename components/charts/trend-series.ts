import type { Day } from '@/lib/domain/days';

/** What a line stood at on one day. */
export interface TrendPoint {
  on: Day;
  value: number;
  /** Why this one is worth a look; drawn as a ring and said in words. */
  mark?: string;
  /** What the value means or rests on, in words. */
  note?: string;
}

/** One line of a chart. At most five are told apart; more belong in a chart of their own. */
export interface TrendSeries {
  /** No other line of the chart has the same. */
  label: string;
  /** In any order; those that are no number are left out. */
  points: readonly TrendPoint[];
  /** Where it should get to; drawn when it is the only line. */
  target?: number | null;
}

/** The ends that every value is drawn between, whatever the values are. */
export interface TrendScale {
  min: number;
  max: number;
}
