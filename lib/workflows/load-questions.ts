import type { Question } from '@/lib/domain/question';
import { loadQuestionBank } from '@/lib/domain/question-bank';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { listOwnQuestions } from '@/lib/storage/decks';

/** Every question there is: the bank's, then the coach's own, without what is in the trash. */
export async function loadAllQuestions(store: CoachsideDb = db): Promise<Question[]> {
  const [bank, own] = await Promise.all([loadQuestionBank(), listOwnQuestions(store)]);
  return [...bank, ...own];
}
