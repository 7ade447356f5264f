import { addDays, type Day, daySchema, type Instant } from '@/lib/domain/days';

/** Days from the first to the last, both included; `from` is `null` for "since the beginning". */
export interface DaySpan {
  from: Day | null;
  to: Day;
}

/** Instants from `from` on and before `until`. */
export interface InstantSpan {
  from: Instant;
  until: Instant;
}

/** The spans that end today. */
export const RECENT_SPANS = ['month', 'quarter', 'year', 'everything'] as const;
export type RecentSpan = (typeof RECENT_SPANS)[number];

/** The last 30 days, three months, twelve months or everything, up to and with today. */
export function recentSpan(span: RecentSpan, today: Day): DaySpan {
  switch (span) {
    case 'month':
      return { from: addDays(today, -29), to: today };
    case 'quarter':
      return { from: addDays(monthsBefore(today, 3), 1), to: today };
    case 'year':
      return { from: addDays(monthsBefore(today, 12), 1), to: today };
    case 'everything':
      return { from: null, to: today };
  }
}

/** The instants of a span of days where the coach is; empty when it ends before it begins. */
export function instantsOf({ from, to }: DaySpan): InstantSpan {
  return { from: from === null ? 0 : startOf(from), until: startOf(addDays(to, 1)) };
}

/** The first instant of a day where the coach is. */
function startOf(day: Day): Instant {
  // Without a zone it is read as local, whatever the clocks did that night.
  return Math.max(0, new Date(`${day}T00:00:00`).getTime());
}

/** The same day of an earlier month, or the last one that month has. */
export function monthsBefore(day: Day, count: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - count, 1));
  const length = new Date(
    Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0),
  ).getUTCDate();
  first.setUTCDate(Math.min(date, length));
  return daySchema.parse(first.toISOString().slice(0, 10));
}
