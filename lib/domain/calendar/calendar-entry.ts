import type { Instant } from '@/lib/domain/days';
import type { SeriesId } from '@/lib/domain/ids';
import type { RoomKey } from '@/lib/domain/room';

/** How far back and ahead an event of a calendar is looked for, in days. */
export const CALENDAR_BACK_DAYS = 30;
export const CALENDAR_AHEAD_DAYS = 366;
/** More than anybody keeps in a year: a file with more is the calendar of many. */
export const OCCURRENCES_MAX = 10_000;
/** How long an event without an end is taken to last. */
export const MINUTES_WITHOUT_END = 60;

/** One of the times at which an event of a calendar takes place. */
export interface Occurrence {
  /** The same for the same time of the same event whenever the file is read: a SHA-256. */
  sourceKey: string;
  startsAt: Instant;
  minutes: number;
  /** The IANA zone whose clocks it keeps to; absent for the coach's own. */
  zone: string | undefined;
  room: RoomKey | undefined;
  /** Where it is, when that is no call. */
  location: string | undefined;
  isCancelled: boolean;
}

/**
 * An event of a calendar with every time at which it takes place, earliest first. What a person
 * wrote is here to be looked at; none of it is stored.
 */
export interface CalendarEntry {
  /** Made of the event's id, so that what was planned from it is found again. */
  seriesId: SeriesId;
  summary: string;
  /** Of whoever takes part, in lower case. */
  emails: readonly string[];
  /** A day without a time: a holiday, a birthday, hardly a session. */
  isAllDay: boolean;
  /** The name of a time zone that nobody knows: the coach's own clocks are taken instead. */
  unknownZone: string | undefined;
  occurrences: readonly Occurrence[];
}
