import { type Day, daySchema, type Instant } from '@/lib/domain/days';
import { z } from '@/lib/domain/zod';

/** A time on a clock, `HH:MM`. */
export const clockTimeSchema = z
  .string()
  .check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/))
  .brand<'ClockTime'>();
export type ClockTime = z.infer<typeof clockTimeSchema>;

const MINUTE_MS = 60_000;

/** Whether the browser knows a time zone's name. */
export function isTimeZone(name: string): boolean {
  if (name === '') return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/**
 * The instant at which clocks of a zone (the machine's own without one) show a day and a time. A time that the
 * clocks skip in spring is taken as much later as they jump; of one that comes twice in autumn, the
 * first. Throws `RangeError` for a zone that does not exist.
 */
export function instantAt(day: Day, time: ClockTime, zone?: string): Instant {
  const wall = Date.parse(`${day}T${time}:00Z`);
  // Clocks differ from UTC by what they do just before or just after: both are tried.
  const candidates = [wall - DAY_MS, wall + DAY_MS]
    .map((near) => wall - offsetAt(near, zone))
    .toSorted((a, b) => a - b);
  const exact = candidates.find((at) => at + offsetAt(at, zone) === wall);
  // In the gap neither is shown; the offset from before the jump gives the later one.
  return exact ?? wall - offsetAt(wall - DAY_MS, zone);
}

const DAY_MS = 24 * 60 * MINUTE_MS;

/** What clocks of a zone show at an instant. */
export function clockAt(at: Instant, zone?: string): { day: Day; time: ClockTime } {
  const shown = wallAt(at, zone);
  const iso = new Date(shown).toISOString();
  return { day: daySchema.parse(iso.slice(0, 10)), time: clockTimeSchema.parse(iso.slice(11, 16)) };
}

/** By how many milliseconds a zone's clocks are ahead of UTC. */
function offsetAt(at: Instant, zone: string | undefined): number {
  return wallAt(at, zone) - Math.floor(at / MINUTE_MS) * MINUTE_MS;
}

/** What a zone's clocks show, to the minute, written as if it were UTC. */
function wallAt(at: Instant, zone: string | undefined): number {
  const parts = formatterOf(zone).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((each) => each.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
}

const formatters = new Map<string | undefined, Intl.DateTimeFormat>();

/** Making one takes a hundred times as long as using it. */
function formatterOf(zone: string | undefined): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    ...(zone === undefined ? {} : { timeZone: zone }),
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formatters.set(zone, made);
  return made;
}
