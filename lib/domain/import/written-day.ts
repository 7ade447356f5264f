import { addDays, type Day } from '@/lib/domain/days';
import { type FoundDate, findDates } from '@/lib/domain/find-dates';
import { type DayOrder, readWrittenDay } from '@/lib/domain/written-numbers';

/** How days are read: which comes first in 3/4/2026, and before what a day without a year lies. */
export interface DayReading {
  order: DayOrder;
  today: Day;
}

/** Longer words are no date. */
const DATE_MAX = 200;
const HALF_A_YEAR = 182;

/** The first date in a short text: a day is `null` where one is written that does not exist. */
export function findDay(text: string, { order, today }: DayReading): FoundDate | undefined {
  if (text.length > DATE_MAX) return undefined;
  // Notes are about what was: without a year it is the last one that has been.
  const found = findDates(text, addDays(today, -HALF_A_YEAR), order);
  return found.toSorted((a, b) => text.indexOf(a.find) - text.indexOf(b.find))[0];
}

/** What a cell means that holds a day, in digits or in words, and perhaps a time after it. */
export function readDayCell(text: string, reading: DayReading): Day | undefined {
  const written = text.length > DATE_MAX ? undefined : readWrittenDay(text, reading.order);
  return written ?? findDay(text, reading)?.day ?? undefined;
}

/** Minutes after midnight of `9:05`, `14.30`, `2 pm` or `14 h`; `undefined` when it is no time. */
export function readClock(text: string): number | undefined {
  const written =
    /^(\d{1,2})(?:[:.h](\d{2})(?::\d{2}(?:\.\d{1,6})?)?)? ?(?:h|(am|pm|a\.m\.|p\.m\.))?$/i;
  const found = written.exec(text.trim().slice(0, DATE_MAX));
  if (found === null) return undefined;
  const [, hours = '', minutes, half] = found;
  // "7" alone may be anything.
  if (minutes === undefined && !/[hm.]$/i.test(found[0])) return undefined;
  const hour =
    half === undefined ? Number(hours) : (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0);
  const minute = Number(minutes ?? 0);
  return hour < 24 && minute < 60 ? hour * 60 + minute : undefined;
}

/** The time that stands behind a day in the same cell, as in `2024-01-10T14:30:00Z`. */
export function clockBehindDay(text: string): number | undefined {
  const behind = /^\S{6,10}[T ,]{1,3}(\S.{3,29})$/.exec(text.trim());
  return behind === null
    ? undefined
    : readClock((behind[1] ?? '').replace(/(?:Z|[+-]\d{2}:?\d{2})$/, ''));
}
