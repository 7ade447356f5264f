import { wordsKey } from '@/lib/domain/own-question';
import type { Question } from '@/lib/domain/question';
import { loadQuestionBank } from '@/lib/domain/question-bank';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { listOwnQuestions } from '@/lib/storage/own-questions';

/**
 * Every question there is: the bank's, then the coach's own, without what is in the trash. Of
 * questions that are word for word the same, as in a copied deck, only the first is there, so that
 * nothing is suggested twice and each has one memory.
 */
export async function loadAllQuestions(store: CoachsideDb = db): Promise<Question[]> {
  const [bank, own] = await Promise.all([loadQuestionBank(), listOwnQuestions(store)]);
  const seen = new Set<string>();
  return [...bank, ...own].filter(({ text }) => {
    const key = wordsKey(text);
    return seen.has(key) ? false : seen.add(key);
  });
}
