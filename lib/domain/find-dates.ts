import { MONTHS } from '@/lib/domain/anonymise-words';
import { type Day, daySchema, daysBetween } from '@/lib/domain/days';
import { fold } from '@/lib/domain/fold';
import type { DayOrder } from '@/lib/domain/written-numbers';

export interface FoundDate {
  find: string;
  /** `null` when it is not known which day is meant: a whole month, or one that does not exist. */
  day: Day | null;
}

const MONTH = [...MONTHS.keys()].toSorted((a, b) => b.length - a.length).join('|');
const YEAR = '((?:19|20)\\d\\d)';
const EDGE = '(?![\\p{L}\\p{N}])';
const START = '(?<![\\p{L}\\p{N}.])';
type Part = 'day' | 'month' | 'year';
/** Of 3/4/2026, unless told otherwise. */
const IN_NUMBERS: readonly Part[] = ['day', 'month', 'year'];
const MONTH_FIRST: readonly Part[] = ['month', 'day', 'year'];
const PATTERNS: readonly { pattern: RegExp; order: readonly Part[] }[] = [
  { pattern: of(`${YEAR}[-/.](\\d{1,2})[-/.](\\d{1,2})`), order: ['year', 'month', 'day'] },
  { pattern: of(`(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})`), order: IN_NUMBERS },
  {
    pattern: of(
      `(\\d{1,2})(?:st|nd|rd|th|º|°)?\\s+(?:of\\s+|de\\s+)?(${MONTH})\\.?(?:,?\\s+(?:de\\s+|del\\s+)?${YEAR})?`,
    ),
    order: ['day', 'month', 'year'],
  },
  {
    pattern: of(`(${MONTH})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+${YEAR})?`),
    order: ['month', 'day', 'year'],
  },
  {
    pattern: of(`(${MONTH})\\.?,?\\s+(?:de\\s+|del\\s+|of\\s+)?${YEAR}`),
    order: ['month', 'year'],
  },
];

function of(source: string): RegExp {
  return new RegExp(START + source + EDGE, 'giu');
}

/** Dates written in English or Spanish. One without a year is taken to be nearest to a day. */
export function findDates(text: string, near: Day, numbers: DayOrder = 'day-first'): FoundDate[] {
  const found: FoundDate[] = [];
  let rest = text;
  for (const { pattern, order: written } of PATTERNS) {
    const order = written === IN_NUMBERS && numbers === 'month-first' ? MONTH_FIRST : written;
    rest = rest.replace(pattern, (find, ...groups: (string | undefined)[]) => {
      const part = (name: Part) => {
        const index = order.indexOf(name);
        return index === -1 ? undefined : groups[index];
      };
      found.push({ find, day: dayOf(part('year'), part('month'), part('day'), near) });
      return ' '.repeat(find.length);
    });
  }
  return found;
}

function dayOf(
  year: string | undefined,
  month: string | undefined,
  date: string | undefined,
  near: Day,
): Day | null {
  if (month === undefined || date === undefined) return null;
  const number = MONTHS.get(fold(month)) ?? Number(month);
  const on = (each: number) => {
    const parts = [String(each).padStart(4, '0'), pad(number), pad(Number(date))];
    return daySchema.safeParse(parts.join('-')).data;
  };
  if (year !== undefined) return on(Number(year.length === 2 ? `20${year}` : year)) ?? null;
  const around = Number(near.slice(0, 4));
  const days = [around - 1, around, around + 1].map(on).filter((day) => day !== undefined);
  const distance = (day: Day) => Math.abs(daysBetween(near, day));
  return days.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
