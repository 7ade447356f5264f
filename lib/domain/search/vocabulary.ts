import { comparable } from '@/lib/domain/search-words';
import { createSortedWords, type SortedWords } from '@/lib/domain/sorted-words';

/** All words of a practice, numbered in the order they came up. */
export interface Vocabulary {
  readonly size: number;
  /** The number of a word as it is written; a word that is new gets the next one. */
  numberOf: (written: string) => number;
  /** The number of a comparable word, if it ever came up. */
  find: (word: string) => number | undefined;
  /** Every word that answers a typed one, with how well it does. */
  match: (typed: string, report: (number: number, quality: number) => void) => void;
  /** Every word that begins so. */
  matchBeginning: (typed: string, report: (number: number) => void) => void;
}

/** Reading a text, a written word is looked up whole: folding it letter by letter is slow. */
export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const asWritten = new Map<string, number>();
  const words: string[] = [];
  let sorted: SortedWords = createSortedWords([]);
  const numberAt: number[] = [];

  /** Sorts in what came up since: quick, because what is sorted already stays so. */
  function sort(): SortedWords {
    if (sorted.words.length === words.length) return sorted;
    for (let number = numberAt.length; number < words.length; number += 1) numberAt.push(number);
    numberAt.sort((a, b) => ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1));
    sorted = createSortedWords(numberAt.map((number) => words[number] ?? ''));
    return sorted;
  }

  return {
    get size() {
      return words.length;
    },
    numberOf(written) {
      const known = asWritten.get(written);
      if (known !== undefined) return known;
      const word = comparable(written);
      let number = numbers.get(word);
      if (number === undefined) {
        number = words.length;
        words.push(word);
        numbers.set(word, number);
      }
      asWritten.set(written, number);
      return number;
    },
    find: (word) => numbers.get(word),
    match: (typed, report) =>
      sort().find(typed, (at, quality) => report(numberAt[at] ?? 0, quality)),
    matchBeginning: (typed, report) =>
      void sort().findBeginning(typed, (at) => report(numberAt[at] ?? 0)),
  };
}
