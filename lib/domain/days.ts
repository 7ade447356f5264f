import { z } from '@/lib/domain/zod';

/**
 * A calendar day, `YYYY-MM-DD`, with no time or zone: "by Friday" must not move when the coach
 * travels. Days compare correctly as strings.
 */
export const daySchema = z.iso.date().brand<'Day'>();
export type Day = z.infer<typeof daySchema>;

/** An instant in epoch milliseconds. */
export const instantSchema = z.int().check(z.nonnegative());
export type Instant = number;

/** The calendar day of an instant where the coach is. Throws for what is no instant. */
export function dayOf(at: Instant): Day {
  const date = new Date(at);
  const year = date.getFullYear();
  const day = `${String(year).padStart(4, '0')}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
  // The browser's own calendar needs no second look, and a timeline asks for thousands of days.
  return year >= 0 && year <= 9999 ? (day as Day) : daySchema.parse(day);
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return daySchema.parse(date.toISOString().slice(0, 10));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
