import { type Day, daySchema } from '@/lib/domain/days';

/** Which comes first where a day is written like 3/4/2026. */
export type DayOrder = 'day-first' | 'month-first';

/** A day as people write it in lists, or `undefined` when it is none. */
export function readWrittenDay(text: string, order: DayOrder): Day | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T].*)?$/.exec(text.trim());
  if (iso !== null) return dayFrom(iso[1], iso[2], iso[3]);
  const parts = orderedParts(text);
  if (parts === undefined) return undefined;
  const [first, second, year] = parts;
  return order === 'day-first' ? dayFrom(year, second, first) : dayFrom(year, first, second);
}

/**
 * The order that all of these days agree on, told by those that can be read in one way only.
 * `undefined` when none of them tells.
 */
export function orderOf(texts: Iterable<string>): DayOrder | undefined {
  for (const text of texts) {
    const [first = '', second = ''] = orderedParts(text) ?? [];
    if (Number(first) > 12) return 'day-first';
    if (Number(second) > 12) return 'month-first';
  }
  return undefined;
}

/** Whether the order matters to what a day means. */
export function isOrdered(text: string): boolean {
  return orderedParts(text) !== undefined;
}

function orderedParts(text: string): [string, string, string] | undefined {
  const found = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?: .*)?$/.exec(text.trim());
  if (found === null) return undefined;
  const [, first = '', second = '', year = ''] = found;
  return [first, second, year.length === 2 ? `20${year}` : year];
}

function dayFrom(year = '', month = '', date = ''): Day | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const day = daySchema.safeParse(text);
  return day.success ? day.data : undefined;
}

/** Hours as people write them: `1.5`, `1,5`, `1:30`, `90 min` is no hours. In whole minutes. */
export function readWrittenHours(text: string): number | 'unclear' | undefined {
  const trimmed = text.trim().replace(/ ?h(?:ours|oras)?$/i, '');
  const clock = /^(\d{1,5}):([0-5]\d)(?::[0-5]\d)?$/.exec(trimmed);
  if (clock !== null) return Number(clock[1]) * 60 + Number(clock[2]);
  const number = readWrittenNumber(trimmed);
  return typeof number === 'number' ? Math.round(number * 60) : number;
}

/**
 * A number with a decimal point or comma. `1.250` is a thousand and more to some and one and a
 * quarter to others: that is `unclear`, and nobody guesses.
 */
export function readWrittenNumber(text: string): number | 'unclear' | undefined {
  const trimmed = text.trim();
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(trimmed)) return 'unclear';
  if (!/^\d{1,7}(?:[.,]\d{1,6})?$/.test(trimmed)) return undefined;
  return Number(trimmed.replace(',', '.'));
}
