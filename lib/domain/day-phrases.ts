import { addDays, type Day, daySchema } from '@/lib/domain/days';
import type { Language } from '@/lib/domain/language';

/** A way of naming a day that the date parser does not know or reads otherwise than a coach does. */
export interface DayPhrase {
  pattern: RegExp;
  dayOf: (match: RegExpExecArray, today: Day) => Day | undefined;
  /** Whether it names a day without `by` or `para` before it, at the very end of a line. */
  standsAlone: boolean;
}

const FRIDAY = 5;
const SATURDAY = 6;
/** Nothing follows that would make "the 2nd" a second meeting, or "el 20" twenty per cent. */
const CLOSE = String.raw`(?=\s*(?:$|[,.;:!?)\n]|(?:and|y|at|a\s+las?)\s))`;
const WEEKDAYS = ['domingo', 'lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado'];
const MONTHS: readonly (readonly [en: string, es: string])[] = [
  ['january', 'enero'],
  ['february', 'febrero'],
  ['march', 'marzo'],
  ['april', 'abril'],
  ['may', 'mayo'],
  ['june', 'junio'],
  ['july', 'julio'],
  ['august', 'agosto'],
  ['september', 'septiembre'],
  ['october', 'octubre'],
  ['november', 'noviembre'],
  ['december', 'diciembre'],
];
const anyMonth = MONTHS.flat().join('|');
const anyWeekday = 'domingo|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado';

export const dayPhrases: Record<Language, readonly DayPhrase[]> = {
  en: [
    {
      pattern: new RegExp(
        String.raw`\b(?:the\s+)?end\s+of\s+(?:the\s+|this\s+)?(next\s+)?(day|week|month|year|${anyMonth})\b`,
        'giu',
      ),
      dayOf: ([, next, unit = ''], today) => endOf(unit, next !== undefined, today),
      standsAlone: false,
    },
    {
      pattern: new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)${CLOSE}`, 'giu'),
      dayOf: ([, date], today) => nextDate(Number(date), today),
      standsAlone: false,
    },
  ],
  es: [
    {
      pattern: /(?<!\p{L})pasado\s+ma[ñn]ana(?!\p{L})/giu,
      dayOf: (_, today) => addDays(today, 2),
      standsAlone: true,
    },
    {
      pattern: new RegExp(
        String.raw`(?<!\p{L})(?:pr[oó]ximo\s+(${anyWeekday})|(${anyWeekday})\s+(?:que\s+viene|pr[oó]ximo))(?!\p{L})`,
        'giu',
      ),
      dayOf: ([, first, second], today) => nextWeekday(weekdayOf(first ?? second ?? ''), today),
      standsAlone: true,
    },
    {
      pattern: /(?<!\p{L})(?:la\s+)?(?:pr[oó]xima\s+semana|semana\s+que\s+viene)(?!\p{L})/giu,
      dayOf: (_, today) => addDays(today, 7),
      standsAlone: true,
    },
    {
      // A "fin de semana" is a weekend, not the end of a working week.
      pattern: /(?<!\p{L})(?:el\s+)?fin\s+de\s+semana(?!\p{L})/giu,
      dayOf: (_, today) => addDays(today, (SATURDAY - weekdayIn(today) + 7) % 7),
      standsAlone: false,
    },
    {
      pattern: new RegExp(
        String.raw`(?<!\p{L})(?:a\s+|el\s+)?fin(?:al|ales)?\s+de(?:l)?\s+(?:la\s+|el\s+|este\s+|esta\s+)?(pr[oó]xim[oa]\s+)?(d[ií]a|semana|mes|año|${anyMonth})(\s+que\s+viene|\s+pr[oó]xim[oa])?(?!\p{L})`,
        'giu',
      ),
      dayOf: ([, before, unit = '', after], today) =>
        endOf(unit, before !== undefined || after !== undefined, today),
      standsAlone: true,
    },
    {
      pattern: new RegExp(
        String.raw`(?<=(?:^|\s)(?:el|del|d[ií]a)\s+(?:d[ií]a\s+)?)(\d{1,2})${CLOSE}`,
        'giu',
      ),
      dayOf: ([, date], today) => nextDate(Number(date), today),
      standsAlone: false,
    },
  ],
};

/** The end of a week is its Friday, a working day; of a month or a year its last day. */
function endOf(unit: string, isNext: boolean, today: Day): Day | undefined {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const named = MONTHS.findIndex((names) => names.includes(unit.toLowerCase()));
  if (named !== -1) return lastOfMonth(named + 1 < month ? year + 1 : year, named + 1);
  switch (plain(unit)) {
    case 'week':
    case 'semana':
      return addDays(today, ((FRIDAY - weekdayIn(today) + 7) % 7) + (isNext ? 7 : 0));
    case 'month':
    case 'mes':
      return lastOfMonth(year, month + (isNext ? 1 : 0));
    case 'year':
    case 'ano':
      return lastOfMonth(year + (isNext ? 1 : 0), 12);
    default:
      return isNext ? addDays(today, 1) : today;
  }
}

/** The nearest such date from today on, in a month that has it. */
function nextDate(date: number, today: Day): Day | undefined {
  const [year = 0, month = 1] = today.split('-').map(Number);
  for (let ahead = 0; ahead < 12; ahead += 1) {
    const first = new Date(Date.UTC(year, month - 1 + ahead, 1)).toISOString().slice(0, 8);
    const found = daySchema.safeParse(`${first}${String(date).padStart(2, '0')}`);
    if (found.success && found.data >= today) return found.data;
  }
  return undefined;
}

/** One to seven days ahead: today's own weekday means a week from today. */
function nextWeekday(weekday: number, today: Day): Day | undefined {
  return weekday === -1 ? undefined : addDays(today, ((weekday - weekdayIn(today) + 6) % 7) + 1);
}

function lastOfMonth(year: number, month: number): Day {
  return daySchema.parse(new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10));
}

function weekdayOf(name: string): number {
  return WEEKDAYS.indexOf(plain(name));
}

function weekdayIn(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
