import { matchWord } from '@/lib/domain/match-word';
import { endOfBeginning, type WordAt, wordsAt, wordsOf } from '@/lib/domain/search-words';

/** A part of a text, in UTF-16 units. */
export interface Range {
  from: number;
  to: number;
}

export interface Piece {
  text: string;
  isMatch: boolean;
}

/**
 * Where a text answers the words of a query, in order and never overlapping: the beginning that was
 * typed, or the whole word where a typo was forgiven.
 */
export function matchRanges(text: string, query: string): Range[] {
  const typed = wordsOf(query);
  if (typed.length === 0) return [];
  return wordsAt(text).flatMap((found) => {
    const length = longestMatch(found, typed);
    return length === 0 ? [] : [{ from: found.from, to: endOfBeginning(text, found, length) }];
  });
}

/** The words of a query that a text does not answer: what must be found elsewhere. */
export function unansweredWords(text: string, query: string): string {
  const words = wordsAt(text);
  return wordsOf(query)
    .filter((typed) => words.every(({ word }) => matchWord(typed, word) === undefined))
    .join(' ');
}

/** Cuts a text at its matches; joined, the pieces are the text. */
export function cutAtRanges(text: string, ranges: readonly Range[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to } of ranges) {
    pieces.push({ text: text.slice(at, from), isMatch: false });
    pieces.push({ text: text.slice(from, to), isMatch: true });
    at = to;
  }
  pieces.push({ text: text.slice(at), isMatch: false });
  return pieces.filter((piece) => piece.text !== '');
}

function longestMatch({ word }: WordAt, typed: readonly string[]): number {
  return Math.max(0, ...typed.map((each) => matchWord(each, word)?.length ?? 0));
}
