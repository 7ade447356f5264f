import { OCCURRENCES_MAX } from '@/lib/domain/calendar/calendar-entry';
import type { CalendarParts } from '@/lib/domain/calendar/split-calendar';
import type { Instant } from '@/lib/domain/days';
import type { RoomKey } from '@/lib/domain/room';
import { createClocks } from '@/lib/workflows/calendar-clock';
import {
  type Budget,
  CALENDAR_STEPS_MAX,
  expandSeries,
  RepeatsTooOftenError,
  recurrenceOf,
  type Window,
} from '@/lib/workflows/expand-series';
import { type ParsedEvent, parseCalendarEvent } from '@/lib/workflows/parse-calendar-event';

/** One time of an event, named within it; not yet by a hash. */
export interface ExpandedTime {
  /** Empty for an event that takes place once. */
  recurrence: string;
  startsAt: Instant;
  minutes: number;
  zone: string | undefined;
  room: RoomKey | undefined;
  location: string | undefined;
  isCancelled: boolean;
}

export interface ExpandedEvent {
  uid: string;
  summary: string;
  emails: readonly string[];
  isAllDay: boolean;
  unknownZone: string | undefined;
  /** Earliest first; at least one. */
  times: readonly ExpandedTime[];
}

export interface ExpandedCalendar {
  events: ExpandedEvent[];
  damaged: number;
  /** Events that repeat so often that they can't be sessions. */
  tooOften: number;
  hasTooMany: boolean;
}

/**
 * Every event of a calendar that takes place within a window, with its times as they are after
 * every exception; in steps. What can't be read is counted and harms nothing else.
 */
export function* expandCalendar(
  parts: CalendarParts,
  window: Window,
): Generator<undefined, ExpandedCalendar> {
  const calendar: ExpandedCalendar = {
    events: [],
    damaged: parts.damaged,
    tooOften: 0,
    hasTooMany: false,
  };
  const findClock = createClocks(parts);
  const byId = new Map<string, ParsedEvent[]>();
  for (const lines of parts.events) {
    yield;
    try {
      const event = parseCalendarEvent(lines, findClock);
      const cancelled = parts.isCancelling ? { ...event, isCancelled: true } : event;
      const versions = byId.get(event.uid);
      if (versions === undefined) byId.set(event.uid, [cancelled]);
      else versions.push(cancelled);
    } catch {
      // Anybody may have written it. The coach is told how many could not be read.
      calendar.damaged += 1;
    }
  }
  const budget = { steps: CALENDAR_STEPS_MAX };
  let total = 0;
  for (const versions of byId.values()) {
    yield;
    try {
      const event = yield* expandEvent(versions, window, budget);
      if (event.times.length > 0) calendar.events.push(event);
      total += event.times.length;
    } catch (error) {
      if (error instanceof RepeatsTooOftenError) calendar.tooOften += 1;
      else calendar.damaged += 1;
    }
    if (total > OCCURRENCES_MAX) return { ...calendar, hasTooMany: true };
  }
  return calendar;
}

/** One event out of all that the file says of it: the series, and its times that are otherwise. */
function* expandEvent(
  versions: readonly ParsedEvent[],
  window: Window,
  budget: Budget,
): Generator<undefined, ExpandedEvent> {
  const series = latest(versions.filter(({ recurrenceId }) => recurrenceId === undefined));
  const others = latestByRecurrence(versions);
  const repeats = series !== undefined && (isSeries(series) || others.size > 0);
  const times: ExpandedTime[] = [];
  const planned = series === undefined ? [] : yield* expandSeries(series, window, budget);
  for (const { recurrence, startsAt } of planned) {
    if (series === undefined || others.has(recurrence)) continue;
    times.push(timeOf(series, repeats ? recurrence : '', startsAt));
  }
  for (const [recurrence, other] of others) {
    const startsAt = other.start.clock.at(other.start.time);
    if (startsAt < window.from || startsAt >= window.until) continue;
    const isCancelled = other.isCancelled || series?.isCancelled === true;
    times.push({ ...timeOf(other, recurrence, startsAt), isCancelled });
  }
  const all = series === undefined ? [...others.values()] : [series, ...others.values()];
  return {
    uid: all[0]?.uid ?? '',
    summary: all.find(({ summary }) => summary !== '')?.summary ?? '',
    emails: [...new Set(all.flatMap(({ emails }) => emails))],
    isAllDay: all.every(({ isAllDay }) => isAllDay),
    unknownZone: all.find(({ start }) => start.clock.unknownZone)?.start.clock.unknownZone,
    times: times.toSorted((a, b) => a.startsAt - b.startsAt),
  };
}

function isSeries({ rules, extra }: ParsedEvent): boolean {
  return rules.length > 0 || extra.length > 0;
}

function timeOf(event: ParsedEvent, recurrence: string, startsAt: Instant): ExpandedTime {
  const { minutes, room, location, isCancelled, start } = event;
  return { recurrence, startsAt, minutes, zone: start.clock.zone, room, location, isCancelled };
}

function latestByRecurrence(versions: readonly ParsedEvent[]): Map<string, ParsedEvent> {
  const byTime = Map.groupBy(
    versions.filter(({ recurrenceId }) => recurrenceId !== undefined),
    ({ recurrenceId }) => (recurrenceId === undefined ? '' : recurrenceOf(recurrenceId)),
  );
  const others = new Map<string, ParsedEvent>();
  for (const [recurrence, same] of byTime) {
    const found = latest(same);
    if (found !== undefined) others.set(recurrence, found);
  }
  return others;
}

/** Of several versions the one with the highest sequence, then the last that was written. */
function latest(versions: readonly ParsedEvent[]): ParsedEvent | undefined {
  return versions.toSorted(
    ({ version: [a, before] }, { version: [b, after] }) => b - a || after - before,
  )[0];
}
