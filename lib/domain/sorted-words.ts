import {
  createTypoRows,
  matchByBeginning,
  type TypoRows,
  typosForgivenIn,
} from '@/lib/domain/match-word';

/** Comparable words in order, each once, among which the answers to a typed one are quickly found. */
export interface SortedWords {
  words: readonly string[];
  /** Finds what `matchWord` would find by trying every word: its place, and how well it answers. */
  find: (typed: string, report: (at: number, quality: number) => void) => void;
  /** Every word that begins so. */
  findBeginning: (typed: string, report: (at: number) => void) => void;
}

export function createSortedWords(words: readonly string[]): SortedWords {
  const shared = Uint8Array.from(words, (word, at) => sharedBeginning(words[at - 1] ?? '', word));

  /** Reports the words with a beginning and returns where they stand. */
  function walkBeginning(
    typed: string,
    report: (at: number) => void,
  ): [begin: number, end: number] {
    const begin = firstFrom(words, typed);
    let end = begin;
    for (; words[end]?.startsWith(typed); end += 1) report(end);
    return [begin, end];
  }

  return {
    words,
    find(typed, report) {
      const [begin, end] = walkBeginning(typed, (at) => {
        report(at, matchByBeginning(typed.length, words[at]?.length ?? 0).quality);
      });
      const forgiven = typosForgivenIn(typed);
      if (forgiven === 0) return;
      walkNearWords(words, shared, createTypoRows(typed, forgiven), (at, quality) => {
        if (at < begin || at >= end) report(at, quality);
      });
    },
    findBeginning: walkBeginning,
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
