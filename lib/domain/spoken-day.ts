import * as english from 'chrono-node/en';
import * as spanish from 'chrono-node/es';
import { dayPhrases } from '@/lib/domain/day-phrases';
import { addDays, type Day, daySchema } from '@/lib/domain/days';
import { type Language, languageSchema } from '@/lib/domain/language';
import type { FindDay } from '@/lib/domain/parse-entry';
import { withoutEnd } from '@/lib/domain/without-end';

/** Longer than anybody speaks: in a pasted page a date is no promise, and parsing it would wait. */
const SPOKEN_MAX = 2_000;
const NOON_HOUR = 12;

interface Rules {
  /** A day counts after one of these words, or alone at the very end. */
  lead: RegExp;
  /** Words that keep a day at the very end from counting: "every Friday", "por la mañana". */
  notAlone: RegExp;
  /** Phrases that the parser takes for a day and that are none, or one that is over. */
  noDay: RegExp;
  /** Too short to stand alone: "more sun", "where she sat". */
  short: RegExp;
}

const RULES: Record<Language, Rules> = {
  en: {
    lead: /(?<=^|[\s,(])(?<!\b(?:week|fortnight)\s)(?:by|before|until|till|on|due(?:\s+(?:by|on))?|no(?:t)?\s+later\s+than)\s+(?<the>the\s+)?$/iu,
    notAlone:
      /(?:^|[\s(])(?:every|each|last|past|other|a|an|the|my|our|his|her|their|your|per|of|with|from|since|for|about|at|on|and|or|to|in|like|than)\s+$/iu,
    noDay:
      /^(?:last|past)\b|\b(?:now|ago|hours?|minutes?|seconds?|mins?|secs?)\b|^(?!in\b|within\b|next\b).*\b(?:days?|weeks?|months?|years?)\b/iu,
    short: /^(?:sun|mon|tues?|wed|thu(?:rs?)?|fri|sat)\.?$/iu,
  },
  es: {
    lead: /(?<=^|[\s,(])(?:para|antes\s+del?|hasta|a\s+más\s+tardar|no\s+más\s+tarde\s+del?|el)\s+(?:el\s+)?(?:d[ií]a\s+)?$/iu,
    notAlone:
      /(?:^|[\s(])(?:cada|los|las|la|el|un|una|de|del|al?|por|con|y|o|en|desde|mi|tu|su|esta|esa|toda|pasado)\s+$/iu,
    noDay:
      /^pasado\s|^mar\.?$|ahora|(?:horas?|minutos?|segundos?)$|^(?!en\s|dentro\s).*(?:d[ií]as?|semanas?|mes(?:es)?|años?)$/iu,
    short: /^(?:dom|lun|mar|mi[eé]|jue|vie|s[aá]b)\.?$/iu,
  },
};
const LANGUAGES = languageSchema.options;
const IS_OVER = /^\s*(?:ago|pasad[oa])(?!\p{L})/iu;
const BRITISH_WEEK = /^\s+(?:week|fortnight)\b/iu;
const TIME_OF_DAY = /night|morning|afternoon|evening|noon|midday|noche|tarde|mediod/iu;

interface Candidate {
  from: number;
  to: number;
  dueOn: Day;
  standsAlone: boolean;
  /** The words say more than the day, so they stay in the text. */
  keepsWords: boolean;
}

/**
 * The day that is spoken of, today or later, and the words without it. It counts after a word such
 * as "by" or "para", in either language, or alone at the very end: "the May report" and "3 people"
 * are no days. A weekday that is today's means a week from today. Words that say more than the day
 * ("on Friday at 10", "before Friday's meeting") stay where they are.
 */
export const findSpokenDay: FindDay = (text, language, today) => {
  if (text.length > SPOKEN_MAX) return undefined;
  const order: Language[] = language === 'es' ? ['es', 'en'] : ['en', 'es'];
  const found = order.map((each) => ({ each, candidates: candidatesIn(text, each, today) }));
  for (const { each, candidates } of found) {
    for (const candidate of candidates) {
      const lead = RULES[each].lead.exec(text.slice(0, candidate.from));
      if (lead === null || isPartOfMore(text, candidate)) continue;
      return taken(text, candidate, lead.index, lead.groups?.the !== undefined);
    }
  }
  for (const { each, candidates } of found) {
    for (const candidate of candidates) {
      const isLast = /^[\s.!)]*$/u.test(text.slice(candidate.to));
      if (!isLast || !candidate.standsAlone) continue;
      if (RULES[each].notAlone.test(text.slice(0, candidate.from))) continue;
      return taken(text, candidate, candidate.from, false);
    }
  }
  return undefined;
};

/** What the rules are tried on: every one of them looks at it, and some find a day. */
const EXAMPLE = 'Call her on 3 May (el viernes)';
const ANY_DAY = daySchema.parse('2026-03-10');

/**
 * Has every rule tried, one at a time: the first two uses of one take as long as a hundred later ones
 * (the engine reads it, then compiles it), and all at once would hold up whoever is writing.
 */
export async function tryRules(pause: () => Promise<void>): Promise<void> {
  const patterns = LANGUAGES.flatMap((language) => [
    ...dayPhrases[language].map(({ pattern }) => pattern),
    ...Object.values(RULES[language]),
  ]);
  const parsers = [english.GB, spanish.casual].flatMap((casual) => casual.parsers);
  const steps = [
    ...[...patterns, IS_OVER, BRITISH_WEEK, TIME_OF_DAY].map(
      (pattern) => () => void EXAMPLE.search(pattern),
    ),
    ...parsers.map((parser) => () => {
      new english.Chrono({ parsers: [parser], refiners: [] }).parse(EXAMPLE);
    }),
    ...LANGUAGES.map((language) => () => void candidatesIn(EXAMPLE, language, ANY_DAY)),
    () => void findSpokenDay(EXAMPLE, 'en', ANY_DAY),
  ];
  for (const step of [...steps, ...steps]) {
    await pause();
    step();
  }
}

function candidatesIn(text: string, language: Language, today: Day): Candidate[] {
  const own = dayPhrases[language].flatMap(({ pattern, dayOf, standsAlone }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const dueOn = dayOf(match, today);
      const from = match.index;
      const to = from + match[0].length;
      return dueOn === undefined ? [] : [{ from, to, dueOn, standsAlone, keepsWords: false }];
    }),
  );
  const parsed = parsedIn(text, language, today).filter(
    ({ from, to }) => !own.some((each) => from < each.to && each.from < to),
  );
  return [...own, ...parsed].toSorted((a, b) => a.from - b.from);
}

function parsedIn(text: string, language: Language, today: Day): Candidate[] {
  const casual = language === 'es' ? spanish.casual : english.GB;
  // Noon where the machine is: no zone and no daylight saving can push it to another day.
  const [year = 0, month = 1, date = 1] = today.split('-').map(Number);
  const reference = new Date(year, month - 1, date, NOON_HOUR);
  return casual
    .parse(text, reference, { forwardDate: true })
    .flatMap(({ index, text: raw, start }) => {
      // The parser swallows an "on" before a weekday, and a comma after it.
      const phrase = withoutEnd(raw.replace(/^on\s+/iu, ''), /[\s,)]/);
      const from = index + raw.indexOf(phrase);
      const isWeekday = start.isCertain('weekday') && !start.isCertain('day');
      if (!isWeekday && !start.isCertain('day')) return [];
      if (RULES[language].noDay.test(phrase)) return [];
      const named = dayFrom(start.get('year'), start.get('month'), start.get('day'));
      const isToday = isWeekday && named === today && !/^(?:this|est[ea])\s/iu.test(phrase);
      const dueOn = isToday ? addDays(today, 7) : named;
      if (dueOn === undefined || dueOn < today) return [];
      return [
        {
          from,
          to: from + phrase.length,
          dueOn,
          standsAlone: /\p{L}/u.test(phrase) && !RULES[language].short.test(phrase),
          keepsWords: start.isCertain('hour') || TIME_OF_DAY.test(phrase),
        },
      ];
    });
}

/** "3/4 of the team", "el viernes pasado", "on Friday week", "el mañana". */
function isPartOfMore(text: string, { from, to }: Candidate): boolean {
  const phrase = text.slice(from, to);
  const after = text.slice(to);
  return (
    IS_OVER.test(after) ||
    BRITISH_WEEK.test(after) ||
    (!/\p{L}/u.test(phrase) && /^\s*(?:of|de|%|°)/iu.test(after)) ||
    /(?:^|\s)(?:el|la)\s+ma[ñn]ana$/iu.test(text.slice(0, to))
  );
}

function taken(text: string, candidate: Candidate, from: number, hasArticle: boolean) {
  const { to, dueOn, keepsWords } = candidate;
  const after = text.slice(to);
  const namesSomething = /^['’]s(?!\p{L})/u.test(after) || (hasArticle && /^\s*\p{L}/u.test(after));
  return {
    dueOn,
    textWithout: keepsWords || namesSomething ? text : joined(text.slice(0, from), after),
  };
}

/** Closes the gap: one space, and no punctuation that the day has left behind. */
function joined(before: string, after: string): string {
  const isBracketed = /\(\s*$/u.test(before) && /^\s*\)/u.test(after);
  const open = isBracketed ? withoutEnd(before, /\s/).slice(0, -1) : before;
  const left = withoutEnd(open, /[^\S\n]/);
  const right = isBracketed ? after.replace(/^\s*\)/u, '') : after.replace(/^[^\S\n]+/u, '');
  if (left.trim() === '') return right.replace(/^[\s,.;:!]+/u, '').trim();
  if (right.trim() === '') return withoutEnd(left, /[\s,;]/).trim();
  return `${left.replace(/[,;]$/u, '')}${/^[\n,.;:!?)]/u.test(right) ? '' : ' '}${right}`.trim();
}

function dayFrom(year: number | null, month: number | null, date: number | null): Day | undefined {
  const pad = (value: number | null, length: number) => String(value ?? 0).padStart(length, '0');
  const parsed = daySchema.safeParse(`${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`);
  return parsed.success ? parsed.data : undefined;
}
