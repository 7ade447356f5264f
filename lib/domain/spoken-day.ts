import * as english from 'chrono-node/en';
import * as spanish from 'chrono-node/es';
import { addDays, type Day, daySchema } from '@/lib/domain/days';
import type { Language } from '@/lib/domain/language';
import type { FindDay } from '@/lib/domain/parse-entry';

/** A day counts only after one of these words, or alone at the very end. */
const LEADS = {
  en: /(?:^|[\s,(])(by|before|until|till|on|due)\s+(?:the\s+)?$/iu,
  es: /(?:^|[\s,(])(para|antes del?|hasta|el)\s+(?:el\s+)?$/iu,
} satisfies Record<Language, RegExp>;

const NOON_HOUR = 12;

/**
 * The day that is spoken of, always today or later, and the words without it. The language of the
 * interface is tried first. "the May report" or "3 people" are no days.
 */
export const findSpokenDay: FindDay = (text, language, today) => {
  const order: Language[] = language === 'es' ? ['es', 'en'] : ['en', 'es'];
  for (const each of order) {
    const found = findIn(text, each, today);
    if (found !== undefined) return found;
  }
  return undefined;
};

function findIn(text: string, language: Language, today: Day) {
  const casual = language === 'es' ? spanish.casual : english.GB;
  // Noon where the machine is: no zone and no daylight saving can push it to another day.
  const [year = 0, month = 1, date = 1] = today.split('-').map(Number);
  const reference = new Date(year, month - 1, date, NOON_HOUR);
  const special = findEndOf(text, language, today);
  if (special !== undefined) return special;
  for (const result of casual.parse(text, reference, { forwardDate: true })) {
    const { start } = result;
    if (!start.isCertain('day') && !start.isCertain('weekday')) continue;
    const before = text.slice(0, result.index);
    const after = text.slice(result.index + result.text.length);
    const lead = LEADS[language].exec(before);
    if (lead === null && after.trim().replace(/[.!]$/, '') !== '') continue;
    const dueOn = dayFrom(start.get('year'), start.get('month'), start.get('day'));
    if (dueOn === undefined || dueOn < today) continue;
    const kept = lead === null ? before : before.slice(0, lead.index);
    return { dueOn, textWithout: tidy(`${kept} ${after}`) };
  }
  return undefined;
}

const END_OF = {
  en: /(?:^|\s)(?:by|before|until)\s+(?:the\s+)?end\s+of\s+(?:the\s+|this\s+)?(week|month)\b/iu,
  es: /(?:^|\s)(?:para|antes de|hasta)\s+(?:el\s+)?(?:final|fin(?:ales)?)\s+de\s+(?:la\s+|este\s+|esta\s+)?(semana|mes)(?!\p{L})/iu,
} satisfies Record<Language, RegExp>;

/** The end of a week is its Friday, a working day; of a month its last day. */
function findEndOf(text: string, language: Language, today: Day) {
  const match = END_OF[language].exec(text);
  if (match === null) return undefined;
  const textWithout = tidy(text.slice(0, match.index) + text.slice(match.index + match[0].length));
  const isWeek = /week|semana/iu.test(match[1] ?? '');
  const [year = 0, month = 1] = today.split('-').map(Number);
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  const dueOn = isWeek
    ? addDays(today, (5 - weekday + 7) % 7)
    : dayFrom(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
  return dueOn === undefined ? undefined : { dueOn, textWithout };
}

function dayFrom(year: number | null, month: number | null, date: number | null): Day | undefined {
  const pad = (value: number | null, length: number) => String(value ?? 0).padStart(length, '0');
  const parsed = daySchema.safeParse(`${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`);
  return parsed.success ? parsed.data : undefined;
}

function tidy(text: string): string {
  return text
    .replace(/\s+([,.;!])/g, '$1')
    .replace(/[^\S\n]{2,}/g, ' ')
    .trim()
    .replace(/[,;]$/, '');
}
