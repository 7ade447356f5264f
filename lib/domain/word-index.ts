import { wordsOf } from '@/lib/domain/search-words';
import { createSortedWords } from '@/lib/domain/sorted-words';

/** Tells a document, one of its fields, and how well a word in it answers the typed one. */
type Report = (document: number, field: number, quality: number) => void;

/** Which words stand where. It finds what `matchWord` would find by reading every text. */
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
  const sorted = createSortedWords(words);
  return {
    words,
    find(typed, report) {
      sorted.find(typed, (at, quality) => {
        for (const place of places[at] ?? []) {
          report(Math.floor(place / FIELDS), place % FIELDS, quality);
        }
      });
    },
  };
}
