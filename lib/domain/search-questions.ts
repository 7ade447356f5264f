import { fold } from '@/lib/domain/fold';
import type { Language } from '@/lib/domain/language';
import type { BankQuestion } from '@/lib/domain/question';

/**
 * Questions that hold every word of the query, as the beginning of one of their words, in either
 * language or the topic; accents and case don't matter. Best first: more hits in the language.
 */
export function searchQuestions(
  bank: readonly BankQuestion[],
  query: string,
  language: Language,
): BankQuestion[] {
  const wanted = wordsOf(query);
  if (wanted.length === 0) return [];
  const found: { question: BankQuestion; score: number }[] = [];
  for (const question of bank) {
    const words = wordsIn(question);
    const begins = (among: readonly string[]) => (start: string) =>
      among.some((word) => word.startsWith(start));
    if (!wanted.every(begins(words.anywhere))) continue;
    found.push({ question, score: wanted.filter(begins(words[language])).length });
  }
  return found.toSorted((a, b) => b.score - a.score).map(({ question }) => question);
}

type Words = Record<Language | 'anywhere', readonly string[]>;

/** Folding the bank anew at every key would be felt in the line. */
const wordsByQuestion = new WeakMap<BankQuestion, Words>();

function wordsIn(question: BankQuestion): Words {
  const known = wordsByQuestion.get(question);
  if (known !== undefined) return known;
  const [en, es] = [wordsOf(question.text), wordsOf(question.es ?? '')];
  const words = { en, es, anywhere: [...en, ...es, ...wordsOf(question.topic)] };
  wordsByQuestion.set(question, words);
  return words;
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
