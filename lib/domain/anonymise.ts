import { PARTICLES } from '@/lib/domain/anonymise-words';
import { type Day, daysBetween } from '@/lib/domain/days';
import { decodeSigns } from '@/lib/domain/decode-text-signs';
import { type AddressKind, findAddresses } from '@/lib/domain/find-addresses';
import { findDates } from '@/lib/domain/find-dates';
import { type GuessKind, guessNames } from '@/lib/domain/find-names';
import { foldName } from '@/lib/domain/name-folding';
import {
  type Context,
  isLong,
  nameReplacer,
  type Replacement,
  type ReplacementRule,
  sightings,
} from '@/lib/domain/replace-names';

/** What is known about whom the texts are about: none of it may remain. */
export interface KnownNames {
  /** The client's name, display name and contact. */
  client: readonly string[];
  members: readonly string[];
  /** Others who have a part: a sponsor, a manager, colleagues who were asked. */
  others?: readonly string[];
  /** Of calls: the room's address and its last part. */
  rooms: readonly string[];
}

export type CandidateKind =
  | 'client'
  | 'member'
  | 'room'
  | 'date'
  | 'other'
  | AddressKind
  | GuessKind;

/** Something that could say who it is, and what would stand in its place. */
export interface Candidate extends Replacement {
  kind: CandidateKind;
  /** How often it stands in the texts; a name that is known can be found nowhere. */
  count: number;
  /** Where it is found first; `null` when it is found nowhere. */
  context: Context | null;
  /** It may be renamed but not kept: it says who it is for certain. */
  isCertain: boolean;
}

/** What the coach decided. Whatever is not decided is replaced as proposed. */
export interface Decisions {
  /** Other words for a candidate, or for something that was not found; in any way of writing. */
  replacements: readonly Replacement[];
  /** Candidates that name nobody. */
  kept: readonly string[];
}

export const NO_DECISIONS: Decisions = { replacements: [], kept: [] };

/** The words that take the place, in the language of the document. */
export interface AnonymousWords {
  client: string;
  member: (letter: string) => string;
  person: (letter: string) => string;
  organisation: (letter: string) => string;
  place: (letter: string) => string;
  week: (number: number) => string;
  beforeWeekOne: string;
  someDay: string;
  kinds: Record<AddressKind | 'room', string>;
}

export interface AnonymiseContext {
  known: KnownNames;
  words: AnonymousWords;
  /** The first day of week 1. */
  firstDay: Day;
}

/** Days of coaching, counted from the first session on: the first seven are week 1. */
export function weekOf(day: Day, firstDay: Day): number {
  return Math.floor(daysBetween(firstDay, day) / 7) + 1;
}

const CERTAIN: ReadonlySet<CandidateKind> = new Set([
  ...(['client', 'member', 'other', 'room'] as const),
  ...(['e-mail', 'link', 'handle', 'phone', 'date'] as const),
]);

function isCertain({ kind }: Pick<Candidate, 'kind'>): boolean {
  return CERTAIN.has(kind);
}

/** Everything in the texts that could say who it is, in the order in which it is found. */
export function findCandidates(
  texts: readonly string[],
  { known, words, firstDay }: AnonymiseContext,
): Candidate[] {
  const plain = texts.map(decodeSigns);
  const found = new Map<string, Pick<Candidate, 'find' | 'kind' | 'replace'>>();
  const add = (find: string, kind: CandidateKind, replace: string) => {
    const key = foldName(find);
    if (key.trim() !== '' && !found.has(key)) found.set(key, { find, kind, replace });
  };
  for (const name of known.client)
    for (const part of partsOf(name)) add(part, 'client', words.client);
  for (const [index, name] of known.members.entries()) {
    for (const part of partsOf(name)) add(part, 'member', words.member(letterOf(index)));
  }
  const letters: Record<GuessKind, number> = { person: 0, organisation: 0, place: 0 };
  const standInOf = (kind: GuessKind) => {
    const replace = words[kind](letterOf(letters[kind]));
    letters[kind] += 1;
    return replace;
  };
  for (const name of known.others ?? []) {
    if (found.has(foldName(name))) continue;
    const replace = standInOf('person');
    add(name, 'other', replace);
    // "The CFO" is a name here too, and its words are not.
    for (const part of partsOf(name)) add(part, 'person', replace);
  }
  for (const room of known.rooms) add(room, 'room', words.kinds.room);
  const rest = plain.map((text) => {
    const dates = findDates(text, firstDay);
    for (const { find, day } of dates) add(find, 'date', dateWords(day, firstDay, words));
    const addresses = findAddresses(without(text, dates));
    for (const { find, kind } of addresses.found) add(find, kind, words.kinds[kind]);
    return addresses.rest;
  });
  const certain = nameReplacer([...found.values()].filter(isCertain).map(ruleOf));
  const isKnown = (part: string) => found.has(foldName(part)) || certain(part) !== part;
  // The longest first, so that "Tom" is the same person as "Tom Baker".
  for (const { find, kind } of guessNames(rest).toSorted((a, b) => length(b) - length(a))) {
    if (find.split(' ').every(isKnown)) continue;
    const replace = standInOf(kind);
    add(find, kind, replace);
    if (kind === 'person') for (const part of partsOf(find)) add(part, kind, replace);
  }
  const all = [...found.values()];
  const seen = sightings(all.map(ruleOf), plain);
  return all.map((each) => ({
    ...each,
    count: seen.get(each.find)?.count ?? 0,
    context: seen.get(each.find)?.context ?? null,
    isCertain: isCertain(each),
  }));
}

/**
 * How a text reads once everything is replaced: as the coach decided, and otherwise as proposed.
 * What is certain is replaced even when it was to be kept, and even in the coach's own words for
 * something else.
 */
export function anonymiser(
  candidates: readonly Candidate[],
  { replacements, kept }: Decisions = NO_DECISIONS,
): (text: string) => string {
  const certain = nameReplacer(candidates.filter(isCertain).map(ruleOf));
  const decided = new Map(
    replacements
      .filter(({ replace }) => replace.trim() !== '')
      .map(({ find, replace }) => [foldName(find), { find, replace: certain(replace) }]),
  );
  const left = new Set(kept.map(foldName));
  const rules = candidates.flatMap((candidate) => {
    const key = foldName(candidate.find);
    const replace = decided.get(key)?.replace;
    decided.delete(key);
    if (left.has(key) && !candidate.isCertain) return [];
    return [{ ...ruleOf(candidate), ...(replace === undefined ? {} : { replace }) }];
  });
  const added = [...decided.values()].map((each) => ({ ...each, inAnyCase: true }));
  return nameReplacer([...rules, ...added]);
}

/** A guess needs its capital; what is known is found in any way of writing it. */
function ruleOf({
  find,
  kind,
  replace,
}: Pick<Candidate, 'find' | 'kind' | 'replace'>): ReplacementRule {
  const isGuess = kind === 'person' || kind === 'organisation' || kind === 'place';
  return { find, replace, inAnyCase: !isGuess && isLong(find) };
}

/** A name, and each part of it that could stand for it. */
function partsOf(name: string): string[] {
  const parts = name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const telling = parts.filter((part) => [...part].length > 1 && !PARTICLES.has(foldName(part)));
  return [...new Set([name.trim(), ...(/@|\d{3}/.test(name) ? [] : telling)])].filter(
    (part) => [...part].length > 1,
  );
}

/** A, B, … Z, AA, AB, … */
function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}

function dateWords(day: Day | null, firstDay: Day, words: AnonymousWords): string {
  if (day === null) return words.someDay;
  const week = weekOf(day, firstDay);
  return week < 1 ? words.beforeWeekOne : words.week(week);
}

function without(text: string, found: readonly { find: string }[]): string {
  return found.reduce((rest, { find }) => rest.replaceAll(find, ' '.repeat(find.length)), text);
}

function length(guess: { find: string }): number {
  return guess.find.split(' ').length;
}
