import type { Range } from '@/lib/domain/match-ranges';

/** Part of a text around its first match, and where in that part the matches are. */
export interface Excerpt {
  text: string;
  ranges: readonly Range[];
  /** Something of the text comes before, or after. */
  isCutBefore: boolean;
  isCutAfter: boolean;
}

/** What is shown of a long text, in UTF-16 units, and how much of it before the first match. */
const LENGTH = 220;
const BEFORE = 60;
/** Rather than in the middle of a word, a text is cut at a space if there is one so near. */
const WORD_REACH = 24;

export function excerptOf(text: string, ranges: readonly Range[]): Excerpt {
  const first = ranges[0]?.from ?? 0;
  const from = first <= BEFORE || text.length <= LENGTH ? 0 : spaceBefore(text, first - BEFORE);
  const isCutAfter = text.length > from + LENGTH;
  const to = isCutAfter
    ? Math.max(spaceBefore(text, from + LENGTH), ranges[0]?.to ?? 0)
    : text.length;
  return {
    text: text.slice(from, to),
    ranges: ranges
      .filter((range) => range.from >= from && range.to <= to)
      .map((range) => ({ from: range.from - from, to: range.to - from })),
    isCutBefore: from > 0,
    isCutAfter: to < text.length,
  };
}

/** The place after the last space before a place, or the place itself when there is none near. */
function spaceBefore(text: string, place: number): number {
  for (let at = place; at > Math.max(0, place - WORD_REACH); at -= 1) {
    if (/\s/.test(text[at - 1] ?? '')) return at;
  }
  // Two units may be one character.
  return /[\uDC00-\uDFFF]/.test(text[place] ?? '') ? place - 1 : place;
}
