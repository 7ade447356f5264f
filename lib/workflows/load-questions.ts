import type { OwnQuestion } from '@/lib/domain/deck';
import type { DeckId } from '@/lib/domain/ids';
import { wordsKey } from '@/lib/domain/own-question';
import type { Question } from '@/lib/domain/question';
import { loadQuestionBank } from '@/lib/domain/question-bank';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { listOwnQuestions } from '@/lib/storage/own-questions';

/**
 * Every question there is: the bank's, then the coach's own, without what is in the trash. Of
 * questions with the same words, as in a copied deck, only the first is there, so that nothing is
 * suggested twice and each has one memory; a built-in one then names the deck it is in as well.
 */
export async function loadAllQuestions(store: CoachsideDb = db): Promise<Question[]> {
  const [bank, own] = await Promise.all([loadQuestionBank(), listOwnQuestions(store)]);
  if (own.length === 0) return [...bank];
  const questions = new Map<string, Question | OwnQuestion>();
  for (const question of bank) questions.set(wordsKey(question.text), question);
  for (const question of own) {
    const key = wordsKey(question.text);
    const earlier = questions.get(key);
    if (earlier === undefined) questions.set(key, question);
    else if (!('deckId' in earlier)) questions.set(key, inDeck(earlier, question.deckId));
  }
  return [...questions.values()];
}

function inDeck(question: Question, deckId: DeckId): Question & { deckId: DeckId } {
  return { ...question, deckId };
}
