import { fold } from '@/lib/domain/fold';

/** A word as it is compared, and where it stands in its text, in UTF-16 units. */
export interface WordAt {
  word: string;
  from: number;
  to: number;
}

/** An apostrophe is part of a word: whoever looks for "dont" finds "don’t". */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text without accents, case and apostrophes, each with its place. */
export function wordsAt(text: string): WordAt[] {
  return Array.from(text.matchAll(WORD), (found) => ({
    word: comparable(found[0]),
    from: found.index,
    to: found.index + found[0].length,
  }));
}

/** The same words without their places. */
export function wordsOf(text: string): string[] {
  return writtenWords(text).map(comparable);
}

/** The words of a text as they are written. */
export function writtenWords(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/**
 * Where the first `length` units of a word end in its text. Accents that follow belong to the
 * letter before them, and a letter that compares as several is never cut.
 */
export function endOfBeginning(text: string, { word, from, to }: WordAt, length: number): number {
  if (length >= word.length) return to;
  let [at, compared] = [from, 0];
  for (const character of text.slice(from, to)) {
    const units = comparableCharacter(character).length;
    if (compared >= length && units > 0) break;
    compared += units;
    at += character.length;
  }
  return at;
}

/** Letter by letter, so that a letter compares the same wherever in a word it stands. */
export function comparable(word: string): string {
  let compared = '';
  for (const character of word) compared += comparableCharacter(character);
  return compared;
}

/** Folding is slow, and a practice writes with few letters. */
const known = new Map<string, string>([
  ["'", ''],
  ['’', ''],
  // Greek writes the same letter in two ways.
  ['ς', 'σ'],
]);

function comparableCharacter(character: string): string {
  let compared = known.get(character);
  if (compared === undefined) {
    compared = fold(character);
    known.set(character, compared);
  }
  return compared;
}
