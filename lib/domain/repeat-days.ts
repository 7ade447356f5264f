import { addDays, type Day, daySchema } from '@/lib/domain/days';

/** How planned sessions repeat. */
export type Repeat =
  | { every: 'week'; weeks: number }
  /** The same weekday of its week in the month: the second Tuesday, the last Friday. */
  | { every: 'month'; months: number };

export const REPEATS_MAX = 104;

/**
 * `count` days from the first on. A fifth weekday stands for the last of its month. Gives no more
 * than {@link REPEATS_MAX}, and the first day alone for a repeat of no length.
 */
export function repeatDays(first: Day, repeat: Repeat, count: number): Day[] {
  const step = Math.trunc(repeat.every === 'week' ? repeat.weeks : repeat.months);
  if (!(step >= 1 && count >= 1)) return [first];
  const wanted = Math.min(Math.trunc(count), REPEATS_MAX);
  return Array.from({ length: wanted }, (_, index) =>
    repeat.every === 'week' ? addDays(first, index * step * 7) : sameWeekday(first, index * step),
  );
}

function sameWeekday(first: Day, months: number): Day {
  const [year = 0, month = 1, dayOfMonth = 1] = first.split('-').map(Number);
  const weekday = new Date(`${first}T00:00:00Z`).getUTCDay();
  const week = Math.floor((dayOfMonth - 1) / 7);
  const firstOfMonth = new Date(Date.UTC(year, month - 1 + months, 1));
  const toWeekday = (weekday - firstOfMonth.getUTCDay() + 7) % 7;
  const length = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const wanted = 1 + toWeekday + week * 7;
  const found = week === 4 || wanted > length ? lastOf(1 + toWeekday, length) : wanted;
  firstOfMonth.setUTCDate(found);
  return daySchema.parse(firstOfMonth.toISOString().slice(0, 10));
}

/** The last day of a month that is whole weeks after one of its first seven. */
function lastOf(day: number, length: number): number {
  return day + Math.floor((length - day) / 7) * 7;
}
