import ICAL from 'ical.js';
import type { Instant } from '@/lib/domain/days';
import { wallOf } from '@/lib/workflows/calendar-clock';
import type { EventTime, ParsedEvent } from '@/lib/workflows/parse-calendar-event';

/** An event repeats more often than any session does. */
export class RepeatsTooOftenError extends Error {
  override readonly name = 'RepeatsTooOftenError';
}

/** Of one event in about a year: several a day. */
const TIMES_MAX = 1_000;
/** A day is looked at once: a daily event of a hundred years is read to its end. */
const STEPS_MAX = 40_000;
/** What all the rules of a calendar may take: thousands of series over many years. */
export const CALENDAR_STEPS_MAX = 2_000_000;
/** Two times of a rule are at most eight years apart, as leap days around 1900 are. */
const STEPS_BETWEEN_MAX = 3_000;
const INTERVAL_DAYS_MAX = 10_000;
const STEP_TIMES = 50;

/** From an instant on, and before another. */
export interface Window {
  from: Instant;
  until: Instant;
}

/** How much may still be spent on looking for times; what is spent is taken off. */
export interface Budget {
  steps: number;
}

/** One time of a series: which one it is, and when it takes place unless something else is said. */
export interface SeriesTime {
  recurrence: string;
  startsAt: Instant;
}

/**
 * The times of an event within a window, in no order. They keep to the event's clocks; what it
 * leaves out is left out. Throws {@link RepeatsTooOftenError} when there is no end to it.
 */
export function* expandSeries(
  event: ParsedEvent,
  window: Window,
  budget: Budget,
): Generator<undefined, SeriesTime[]> {
  const times = new Map<string, SeriesTime>();
  const left = leftOut(event);
  const keep = (each: EventTime): void => {
    const startsAt = each.clock.at(each.time);
    if (startsAt < window.from || startsAt >= window.until) return;
    if (left.has(startsAt) || left.has(wallOf(each.time).day)) return;
    const recurrence = recurrenceOf(each);
    times.set(recurrence, { recurrence, startsAt });
    if (times.size > TIMES_MAX) throw new RepeatsTooOftenError();
  };
  keep(event.start);
  for (const each of event.extra) keep(each);
  for (const rule of event.rules) yield* expandRule(event.start, rule, { window, keep, budget });
  return [...times.values()];
}

/** Names one time of a series: by its day, or by its instant. */
export function recurrenceOf({ time, clock }: EventTime): string {
  return time.isDate ? wallOf(time).day : new Date(clock.at(time)).toISOString();
}

/** Some programs leave out a day where they mean the time on it. */
function leftOut({ left }: ParsedEvent): Set<string | Instant> {
  return new Set(left.map(({ time, clock }) => (time.isDate ? wallOf(time).day : clock.at(time))));
}

function* expandRule(
  start: EventTime,
  rule: ICAL.Recur,
  { window, keep, budget }: { window: Window; keep: (time: EventTime) => void; budget: Budget },
): Generator<undefined, void> {
  if (!['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(rule.freq)) {
    throw new RepeatsTooOftenError();
  }
  const { clock } = start;
  const last = Math.min(lastOf(rule, start), window.until);
  // The rule says until when in UTC and the iterator counts by the clock: instants are compared here.
  const endless = rule.clone();
  endless.until = null;
  endless.count = null;
  const startsAt = clock.at(start.time);
  const limits = {
    steps: STEPS_MAX,
    budget,
    between: STEPS_BETWEEN_MAX,
    lastYear: new Date(window.until).getUTCFullYear() + 1,
  };
  try {
    const iterator = new BoundedIterator({ rule: endless, dtstart: start.time, limits });
    // The start counts as the first time even where it does not fit the rule.
    for (let count = 1; rule.count === null || count < rule.count; ) {
      const time = iterator.next() as ICAL.Time | null;
      if (time === null || clock.at(time) > last) return;
      keep({ time: time.clone(), clock });
      if (count % STEP_TIMES === 0) yield;
      limits.between = STEPS_BETWEEN_MAX;
      if (clock.at(time) !== startsAt) count += 1;
    }
  } catch (error) {
    if (!(error instanceof PastTheWindow)) throw error;
  }
}

/** Until when a rule holds, by the clocks of the event where it does not say. */
function lastOf({ until }: ICAL.Recur, { clock, time: start }: EventTime): Instant {
  if (until === null || until === undefined) return Number.POSITIVE_INFINITY;
  if (until.zone === ICAL.Timezone.utcTimezone && !until.isDate) {
    return Date.UTC(until.year, until.month - 1, until.day, until.hour, until.minute, 59);
  }
  const end = until.clone();
  if (until.isDate && !start.isDate) {
    end.isDate = false;
    end.hour = 23;
    end.minute = 59;
  }
  return clock.at(end);
}

class PastTheWindow extends Error {}

interface Limits {
  steps: number;
  budget: Budget;
  /** Until the next time is found. */
  between: number;
  lastYear: number;
}

/**
 * The library's iterator looks for the next time until it finds one: for the thirtieth of February
 * it would look for ever. This one gives up after the window, and after so many steps.
 */
class BoundedIterator extends ICAL.RecurIterator {
  // The library's constructor begins to iterate, so that this must not be set again after it.
  declare limits: Limits;

  constructor(options: { rule: ICAL.Recur; dtstart: ICAL.Time; limits: Limits }) {
    super(options);
  }

  override fromData(options: { rule: ICAL.Recur; dtstart: ICAL.Time; limits: Limits }): void {
    this.limits = options.limits;
    super.fromData(options);
  }

  override increment_year(years: number): void {
    this.spend();
    super.increment_year(years);
    if (this.last.year > this.limits.lastYear) throw new PastTheWindow();
  }

  override increment_month(): void {
    this.spend();
    super.increment_month();
  }

  override increment_monthday(days: number): void {
    if (days > INTERVAL_DAYS_MAX) throw new PastTheWindow();
    this.spend();
    super.increment_monthday(days);
  }

  override check_contracting_rules(): boolean {
    this.spend();
    return super.check_contracting_rules();
  }

  private spend(): void {
    this.limits.steps -= 1;
    this.limits.budget.steps -= 1;
    this.limits.between -= 1;
    if (this.limits.between < 0) throw new PastTheWindow();
    if (this.limits.steps < 0 || this.limits.budget.steps < 0) throw new RepeatsTooOftenError();
  }
}
