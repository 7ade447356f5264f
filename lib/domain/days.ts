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

/** The calendar day of an instant where the coach is. */
export function dayOf(at: Instant): Day {
  const date = new Date(at);
  return daySchema.parse(
    `${String(date.getFullYear()).padStart(4, '0')}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`,
  );
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
