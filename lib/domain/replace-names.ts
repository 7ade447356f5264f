import { decodeSigns } from '@/lib/domain/decode-text-signs';
import { foldName, foldNames, SEAM } from '@/lib/domain/name-folding';

/** Words that take the place of other words. */
export interface Replacement {
  find: string;
  replace: string;
}

export interface ReplacementRule extends Replacement {
  /** `false` finds it with a capital alone: "Board" as a name, never a board. */
  inAnyCase: boolean;
}

/**
 * Replaces every occurrence, the longest first, however it is written: accents, width, unseen signs,
 * a possessive, joined as "AnaCosta", or hidden in entities. What is part of another word stays.
 */
export function nameReplacer(rules: readonly ReplacementRule[]): (text: string) => string {
  const replace = writer(rules, (_found, rule) => rule.replace);
  return (text) => replace(decodeSigns(text));
}

/** Writes every occurrence of the names in another way; all else stays exactly as it was typed. */
export function nameMarker(
  names: readonly string[],
  write: (found: string) => string,
): (text: string) => string {
  const rules = names.map((find) => ({ find, replace: '', inAnyCase: isLong(find) }));
  return writer(rules, write);
}

/** Puts other words for names; all else stays exactly as it was typed. */
export function nameRewriter(replacements: readonly Replacement[]): (text: string) => string {
  const rules = replacements.map((each) => ({ ...each, inAnyCase: isLong(each.find) }));
  return writer(rules, (_found, rule) => rule.replace);
}

/** "Al" and "Jo" are words too: so short a name needs its capital. Some scripts have none. */
export function isLong(name: string): boolean {
  return [...name].length > 2 || name.toLowerCase() === name.toUpperCase();
}

/** A place in a text, to be shown with what stands around it. */
export interface Context {
  before: string;
  found: string;
  after: string;
}

/** How often something stands in the texts, and where it does so first. */
export interface Sighting {
  count: number;
  context: Context;
}

/** What of the rules is found in the texts, by its `find`; the longest takes the place alone. */
export function sightings(
  rules: readonly ReplacementRule[],
  texts: readonly string[],
): ReadonlyMap<string, Sighting> {
  const occurrences = finder(rules);
  const seen = new Map<string, Sighting>();
  for (const text of texts.map(decodeSigns)) {
    for (const { from, to, rule } of occurrences(text)) {
      const earlier = seen.get(rule.find);
      seen.set(rule.find, {
        count: (earlier?.count ?? 0) + 1,
        context: earlier?.context ?? contextOf(text, from, to),
      });
    }
  }
  return seen;
}

/** So many letters on either side tell what it is about. */
const CONTEXT_LENGTH = 40;

function contextOf(text: string, from: number, to: number): Context {
  const oneLine = (words: string) => words.replace(/\s+/gu, ' ');
  const before = [...oneLine(text.slice(0, from))];
  const after = [...oneLine(text.slice(to))];
  return {
    before: `${before.length > CONTEXT_LENGTH ? '…' : ''}${before.slice(-CONTEXT_LENGTH).join('')}`,
    found: oneLine(text.slice(from, to)),
    after: `${after.slice(0, CONTEXT_LENGTH).join('')}${after.length > CONTEXT_LENGTH ? '…' : ''}`,
  };
}

function writer(
  rules: readonly ReplacementRule[],
  write: (found: string, rule: ReplacementRule) => string,
): (text: string) => string {
  const occurrences = finder(rules);
  return (text) => {
    let written = '';
    let done = 0;
    for (const { from, to, rule } of occurrences(text)) {
      written += text.slice(done, from) + write(text.slice(from, to), rule);
      done = to;
    }
    return written + text.slice(done);
  };
}

interface Occurrence {
  from: number;
  to: number;
  rule: ReplacementRule;
}

function finder(rules: readonly ReplacementRule[]): (text: string) => Occurrence[] {
  const byLength = rules
    .map((rule) => ({ rule, key: foldName(rule.find).trim() }))
    .filter(({ key }) => key !== '')
    .toSorted((a, b) => b.key.length - a.key.length);
  if (byLength.length === 0) return () => [];
  const inAnyCase = rules.filter((rule) => rule.inAnyCase);
  /** For words that only look like a name: another name may stand among them. */
  const lookAgain = inAnyCase.length < rules.length ? finder(inAnyCase) : () => [];
  const pattern = new RegExp(byLength.map(({ key }) => `(${patternOf(key)})`).join('|'), 'gu');
  return (text) => {
    const { folded, ranges } = foldNames(text);
    return [...folded.matchAll(pattern)].flatMap((match) => {
      const found = byLength[match.slice(1).findIndex((group) => group !== undefined)];
      const from = ranges[match.index]?.from;
      const to = ranges[match.index + match[0].length - 1]?.to;
      if (found === undefined || from === undefined || to === undefined) return [];
      const words = text.slice(from, to);
      if (found.rule.inAnyCase || startsWithCapital(words)) return [{ from, to, rule: found.rule }];
      return lookAgain(words).map((each) => ({
        ...each,
        from: from + each.from,
        to: from + each.to,
      }));
    });
  };
}

const SEAMLESS = `${SEAM}?`;
/** Between the parts of a name: blanks, signs, or nothing. */
const GAP = `[^\\p{L}\\p{N}]{0,4}`;
const ALPHABETS = `[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}]`;

function patternOf(key: string): string {
  const parts = key.match(/[\p{L}\p{N}]+/gu);
  if (parts === null) return literally(key);
  const body = parts.map((part) => [...part].map(literally).join(SEAMLESS)).join(GAP);
  const [before = ''] = key.match(/^[^\p{L}\p{N}]*/u) ?? [];
  const [after = ''] = key.match(/[^\p{L}\p{N}]*$/u) ?? [];
  const first = maybe(before) + edge(parts[0]?.[0] ?? '', '<');
  return first + body + edge(parts.at(-1)?.at(-1) ?? '', '') + maybe(after);
}

/** Where a word of an alphabet with blanks between words ends; other scripts run on. */
function edge(sign: string, side: '<' | ''): string {
  if (/\p{N}/u.test(sign)) return `(?${side}!\\p{N})`;
  if (!new RegExp(ALPHABETS, 'u').test(sign)) return '';
  return side === '<' ? '(?<!\\p{L})' : '(?=s?(?!\\p{L}))';
}

/** Signs around a name go with it where they stand: the `+` of a phone number, an `@`. */
function maybe(signs: string): string {
  return signs === '' ? '' : `(?:${literally(signs)})?`;
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function startsWithCapital(text: string): boolean {
  return /^\P{L}*\p{Lu}/u.test(text.normalize('NFKD'));
}
