import { type Day, daySchema } from '@/lib/domain/days';

/** The same day so many months later; the last day of a month that is too short for it. */
export function addMonths(day: Day, count: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const length = new Date(Date.UTC(year, month - 1 + count + 1, 0)).getUTCDate();
  const found = new Date(Date.UTC(year, month - 1 + count, Math.min(date, length)));
  return daySchema.parse(found.toISOString().slice(0, 10));
}
