import ICAL from 'ical.js';
import type { CalendarParts } from '@/lib/domain/calendar/split-calendar';
import { zoneOf } from '@/lib/domain/calendar/zone-of';
import { type Day, daySchema, type Instant } from '@/lib/domain/days';
import { type ClockTime, clockTimeSchema, instantAt } from '@/lib/domain/zoned-time';

/** The clocks by which an event's times are written. */
export interface CalendarClock {
  /** The IANA zone; absent for the coach's own clocks, for UTC, and for a zone the file defines. */
  zone: string | undefined;
  /** The name of a zone that neither the browser nor the file knows. */
  unknownZone: string | undefined;
  /** When these clocks show a time. */
  at: (time: ICAL.Time) => Instant;
}

/** All that an all-day event says of its time, when the coach plans a session from it. */
const ALL_DAY_TIME = clockTimeSchema.parse('09:00');
const LAST_YEAR = 2200;
/** Definitions of zones that a file may bring along. */
const ZONES_MAX = 200;

const UTC: CalendarClock = { zone: undefined, unknownZone: undefined, at: asUtc };
const OWN_CLOCK: CalendarClock = { zone: undefined, unknownZone: undefined, at: atZone() };

/**
 * Finds the clock of a time by its zone's name: as IANA or Windows call it, else as the file defines
 * it. A time without a zone is by the calendar's own, and where it has none by the coach's.
 */
export function createClocks({ zones, zone: calendarZone }: Pick<CalendarParts, 'zones' | 'zone'>) {
  const defined = zoneDefinitions(zones);
  const known = new Map<string, CalendarClock>();
  const zone = zoneOf(calendarZone ?? '');
  const unzoned = zone === undefined ? OWN_CLOCK : inZone(zone);
  return (time: ICAL.Time, name: string | undefined): CalendarClock => {
    if (time.zone === ICAL.Timezone.utcTimezone) return UTC;
    if (time.isDate) return OWN_CLOCK;
    if (name === undefined || name.trim() === '') return unzoned;
    const clock = known.get(name) ?? clockOf(name, defined.get(name));
    known.set(name, clock);
    return clock;
  };
}

/**
 * A name with a region is the zone it names. What a file defines as `EST` may be something else than
 * the zone of that name, so that there the definition comes first.
 */
function clockOf(name: string, definition: readonly string[] | undefined): CalendarClock {
  const location = definition?.find((line) => /^X-LIC-LOCATION[:;]/i.test(line));
  const named = zoneOf(name);
  const isPlain = named !== undefined && /^[A-Za-z]{2,5}$/.test(name) && named !== 'UTC';
  const zone =
    (isPlain ? undefined : named) ?? zoneOf(location?.slice(location.indexOf(':') + 1) ?? '');
  if (zone !== undefined) return inZone(zone);
  const timezone = definition && toTimezone(definition);
  if (timezone === undefined) {
    return named === undefined ? { ...OWN_CLOCK, unknownZone: name } : inZone(named);
  }
  const at = (time: ICAL.Time) => asUtc(time) - timezone.utcOffset(time) * 1000;
  return { zone: undefined, unknownZone: undefined, at };
}

function inZone(zone: string): CalendarClock {
  return { zone, unknownZone: undefined, at: atZone(zone) };
}

function zoneDefinitions(
  definitions: readonly (readonly string[])[],
): Map<string, readonly string[]> {
  const byName = new Map<string, readonly string[]>();
  for (const lines of definitions.slice(0, ZONES_MAX)) {
    const name = lines.find((line) => /^TZID[:;]/i.test(line));
    if (name !== undefined) byName.set(name.slice(name.indexOf(':') + 1).trim(), lines);
  }
  return byName;
}

/** `undefined` for a definition that can't be read, or whose clocks change more than twice a year. */
function toTimezone(lines: readonly string[]): ICAL.Timezone | undefined {
  const rules = lines.filter((line) => /^RRULE[:;]/i.test(line));
  if (rules.length > 50 || !rules.every((rule) => /FREQ=YEARLY/i.test(rule))) return undefined;
  try {
    const timezone = new ICAL.Timezone({ component: lines.join('\r\n') });
    timezone.utcOffset(ICAL.Time.fromData({ year: 2030, month: 1, day: 1 }));
    return timezone;
  } catch {
    // Anybody may have written it. The event says that its zone is unknown.
    return undefined;
  }
}

function atZone(zone?: string): (time: ICAL.Time) => Instant {
  return (time) => {
    const { day, clock } = wallOf(time);
    return instantAt(day, time.isDate ? ALL_DAY_TIME : clock, zone);
  };
}

function asUtc(time: ICAL.Time): Instant {
  const { day, clock } = wallOf(time);
  return Date.parse(`${day}T${clock}:00Z`);
}

/** What the clock on the wall shows. Throws for a time that no calendar has. */
export function wallOf(time: ICAL.Time): { day: Day; clock: ClockTime } {
  if (!(time.year >= 1900 && time.year <= LAST_YEAR)) throw new RangeError(`Year ${time.year}`);
  const pad = (value: number) => String(value).padStart(2, '0');
  return {
    day: daySchema.parse(`${time.year}-${pad(time.month)}-${pad(time.day)}`),
    clock: clockTimeSchema.parse(`${pad(time.hour)}:${pad(time.minute)}`),
  };
}
