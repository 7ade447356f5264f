import {
  createTypoRows,
  matchByBeginning,
  matchWord,
  type TypoRows,
  typosForgivenIn,
} from '@/lib/domain/match-word';
import { wordsOf } from '@/lib/domain/search-words';

/** Tells a document, one of its fields, and how well a word in it answers the typed one. */
type Report = (document: number, field: number, quality: number) => void;

/** Which words stand where. It finds what {@link matchWord} would find by reading every text. */
export interface WordIndex {
  words: readonly string[];
  find: (typed: string, report: Report) => void;
}

export interface WordIndexBuilder {
  /** Documents are numbered from 0; fields from 0 to 7. */
  add: (document: number, field: number, text: string) => void;
  build: () => WordIndex;
}

const FIELDS = 8;

export function createWordIndexBuilder(): WordIndexBuilder {
  const places = new Map<string, number[]>();
  return {
    add(document, field, text) {
      const place = document * FIELDS + field;
      for (const word of wordsOf(text)) {
        const found = places.get(word);
        if (found === undefined) places.set(word, [place]);
        else if (found.at(-1) !== place) found.push(place);
      }
    },
    build() {
      const words = [...places.keys()].sort();
      return createWordIndex(
        words,
        words.map((word) => places.get(word) ?? []),
      );
    },
  };
}

function createWordIndex(
  words: readonly string[],
  places: readonly (readonly number[])[],
): WordIndex {
  const shared = Uint8Array.from(words, (word, at) => sharedBeginning(words[at - 1] ?? '', word));

  function reportAll(at: number, quality: number, report: Report): void {
    for (const place of places[at] ?? []) {
      report(Math.floor(place / FIELDS), place % FIELDS, quality);
    }
  }

  return {
    words,
    find(typed, report) {
      const begin = firstFrom(words, typed);
      let end = begin;
      for (; words[end]?.startsWith(typed); end += 1) {
        const match = matchByBeginning(typed.length, words[end]?.length ?? 0);
        reportAll(end, match.quality, report);
      }
      const forgiven = typosForgivenIn(typed);
      if (forgiven === 0) return;
      walkNearWords(words, shared, createTypoRows(typed, forgiven), (at, quality) => {
        if (at < begin || at >= end) reportAll(at, quality, report);
      });
    },
  };
}

/** Goes through the sorted words once, counting typos anew only from where a word differs. */
function walkNearWords(
  words: readonly string[],
  shared: Uint8Array,
  rows: TypoRows,
  report: (at: number, quality: number) => void,
): void {
  let filled = 0;
  /** A beginning that leads too far; words that share it are passed over. */
  let tooFar = Number.POSITIVE_INFINITY;
  for (const [at, word] of words.entries()) {
    const common = shared[at] ?? 0;
    if (common >= tooFar) continue;
    tooFar = Number.POSITIVE_INFINITY;
    filled = Math.min(filled, common);
    while (filled < Math.min(word.length, rows.deepest)) {
      filled += 1;
      rows.fill(word, filled);
      if (rows.isTooFarAt(filled)) {
        tooFar = filled;
        break;
      }
    }
    const match = tooFar === Number.POSITIVE_INFINITY ? rows.matchAt(word.length) : undefined;
    if (match !== undefined) report(at, match.quality);
  }
}

/** The place of the first word that is not before the given one. */
function firstFrom(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many units two words have in common from the start; more than 255 don't matter. */
function sharedBeginning(before: string, word: string): number {
  const most = Math.min(before.length, word.length, 255);
  let count = 0;
  while (count < most && before[count] === word[count]) count += 1;
  return count;
}
