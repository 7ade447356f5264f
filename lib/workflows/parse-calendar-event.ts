import ICAL from 'ical.js';
import { MINUTES_MAX, MINUTES_MIN } from '@/lib/domain/agenda';
import { MINUTES_WITHOUT_END } from '@/lib/domain/calendar/calendar-entry';
import { findRoom, placeIn } from '@/lib/domain/calendar/find-room';
import type { Instant } from '@/lib/domain/days';
import type { RoomKey } from '@/lib/domain/room';
import type { CalendarClock } from '@/lib/workflows/calendar-clock';

/** A time as the event writes it, and the clocks it is written by. */
export interface EventTime {
  time: ICAL.Time;
  clock: CalendarClock;
}

/** One component of a calendar: an event, a series, or one time of a series that is otherwise. */
export interface ParsedEvent {
  uid: string;
  start: EventTime;
  minutes: number;
  isAllDay: boolean;
  /** Which time of its series it stands for. */
  recurrenceId: EventTime | undefined;
  rules: readonly ICAL.Recur[];
  extra: readonly EventTime[];
  left: readonly EventTime[];
  isCancelled: boolean;
  /** Of two versions of one event the later has more. */
  version: readonly [sequence: number, stamp: Instant];
  summary: string;
  room: RoomKey | undefined;
  location: string | undefined;
  emails: readonly string[];
}

export type FindClock = (time: ICAL.Time, zone: string | undefined) => CalendarClock;

const RULE_MAX_LENGTH = 1_000;
const EMAILS_MAX = 200;
const DAY_MINUTES = 24 * 60;
const TO_MINUTES = '2026-03-10T10:00'.length;
/** Where a room is named for sure, before what people write. */
const ROOM_PROPERTIES = [
  'x-google-conference',
  'x-microsoft-skypeteamsmeetingurl',
  'conference',
  'url',
  'location',
  'description',
];

/**
 * Reads an event out of its content lines. A line that can't be read is passed over unless the
 * event's time depends on it: then this throws, and says nothing of the others.
 */
export function parseCalendarEvent(lines: readonly string[], findClock: FindClock): ParsedEvent {
  const properties = readProperties(lines);
  const all = (name: string) => properties.get(name) ?? [];
  const text = (name: string) => asText(all(name)[0]);
  const times = (name: string) => all(name).flatMap((each) => timesOf(each, findClock));
  const [start] = times('dtstart');
  if (start === undefined) throw new Error('No start');
  const startsAt = start.clock.at(start.time);
  const [end] = times('dtend');
  const minutes = minutesOf(start, startsAt, end, all('duration')[0]);
  const room = findRoom(ROOM_PROPERTIES.flatMap((name) => all(name).map(asText)));
  return {
    uid: text('uid').trim() || `${startsAt} ${text('summary')}`,
    start,
    minutes: Math.min(Math.max(minutes ?? MINUTES_WITHOUT_END, MINUTES_MIN), MINUTES_MAX),
    isAllDay:
      start.time.isDate ||
      (minutes ?? 0) >= DAY_MINUTES ||
      /^true$/i.test(text('x-microsoft-cdo-alldayevent')),
    recurrenceId: times('recurrence-id')[0],
    rules: all('rrule').map(toRule),
    extra: times('rdate'),
    left: times('exdate'),
    isCancelled: /^cancelled$/i.test(text('status').trim()),
    version: [Number(text('sequence')) || 0, stampOf(times('dtstamp')[0])],
    summary: text('summary').trim(),
    room,
    location: room === undefined ? placeIn(text('location')) : undefined,
    emails: [...new Set([...all('attendee'), ...all('organizer')].flatMap(emailsOf))].slice(
      0,
      EMAILS_MAX,
    ),
  };
}

/** Properties without which the event's time would be told wrongly. */
const NEEDED = /^(?:DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|RECURRENCE-ID)[:;]/i;

function readProperties(lines: readonly string[]): Map<string, ICAL.Property[]> {
  const properties = new Map<string, ICAL.Property[]>();
  for (const line of lines) {
    if (/^(?:BEGIN|END):/i.test(line) || line.trim() === '') continue;
    if (/^RRULE/i.test(line) && line.length > RULE_MAX_LENGTH) throw new Error('A rule too long');
    try {
      const property = ICAL.Property.fromString(line);
      // Values are read when they are asked for: now is when a failure can be told.
      property.getValues();
      const same = properties.get(property.name);
      if (same === undefined) properties.set(property.name, [property]);
      else same.push(property);
    } catch (error) {
      if (NEEDED.test(line)) throw error;
    }
  }
  return properties;
}

function asText(property: ICAL.Property | undefined): string {
  return property?.getValues().map(String).join(',') ?? '';
}

function timesOf(property: ICAL.Property, findClock: FindClock): EventTime[] {
  const zone = property.getFirstParameter('tzid') as string | undefined;
  const written: unknown[] = property.toJSON().slice(3);
  return property.getValues().map((value: unknown, index) => {
    const time = value instanceof ICAL.Period ? value.start : value;
    if (!(time instanceof ICAL.Time)) throw new Error(`${property.name} is no time`);
    // The library makes the second of March out of the thirtieth of February.
    const raw = written[index];
    if (
      typeof raw === 'string' &&
      raw.slice(0, TO_MINUTES) !== time.toString().slice(0, TO_MINUTES)
    ) {
      throw new Error(`${property.name} is on no calendar`);
    }
    return { time, clock: findClock(time, zone) };
  });
}

/** `undefined` when the event has neither an end nor a length. */
function minutesOf(
  start: EventTime,
  startsAt: Instant,
  end: EventTime | undefined,
  duration: ICAL.Property | undefined,
): number | undefined {
  if (start.time.isDate) return undefined;
  const length = duration?.getFirstValue();
  const ms =
    end !== undefined
      ? end.clock.at(end.time) - startsAt
      : length instanceof ICAL.Duration
        ? length.toSeconds() * 1000
        : 0;
  return ms > 0 ? Math.round(ms / 60_000) : undefined;
}

function toRule(property: ICAL.Property): ICAL.Recur {
  const rule = property.getFirstValue();
  if (!(rule instanceof ICAL.Recur)) throw new Error('No rule');
  return rule;
}

function stampOf(stamp: EventTime | undefined): Instant {
  return stamp === undefined ? 0 : stamp.clock.at(stamp.time);
}

/** An address as the value or, where that is a path or a placeholder, as the parameter EMAIL. */
function emailsOf(property: ICAL.Property): string[] {
  return [asText(property), property.getFirstParameter('email') as string | undefined]
    .map((each) =>
      (each ?? '')
        .replace(/^mailto:/i, '')
        .trim()
        .toLowerCase(),
    )
    .filter((each) => /^[^\s@]+@[^\s@]+$/.test(each));
}
