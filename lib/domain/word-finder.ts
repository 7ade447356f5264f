import { fold } from '@/lib/domain/fold';

/** Case, accents, hyphens and runs of spaces make no difference to a word of a file. */
export function plainWord(word: string): string {
  return fold(word)
    .replace(/[-_\s]+/g, ' ')
    .trim();
}

/** Finds what a word of a file stands for, by the words that each key goes by. */
export function wordFinder<Key extends string>(
  words: Readonly<Record<Key, readonly string[]>>,
): (word: string) => Key | undefined {
  const byWord = new Map<string, Key>();
  for (const key of Object.keys(words) as Key[]) {
    for (const word of words[key]) byWord.set(plainWord(word), key);
  }
  return (word) => byWord.get(plainWord(word));
}
