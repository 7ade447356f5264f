import type { Instant } from '@/lib/domain/days';
import type { OwnQuestion } from '@/lib/domain/deck';
import { type DeckId, newId, questionIdSchema } from '@/lib/domain/ids';
import { type QuestionDraft, tidyQuestion } from '@/lib/domain/own-question';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { listDeckQuestions, saveOwnQuestions } from '@/lib/storage/own-questions';

/**
 * Adds questions at the end of a deck, all of them or none. Throws `ZodError` on one that is blank
 * or too long, and, naming the deck, when it does not exist.
 */
export async function addDeckQuestions(
  deckId: DeckId,
  drafts: readonly QuestionDraft[],
  now: Instant,
  store: CoachsideDb = db,
): Promise<OwnQuestion[]> {
  return store.transaction('rw', store.decks, store.questions, async () => {
    if ((await store.decks.get(deckId)) === undefined) throw new Error(`No deck ${deckId}`);
    const last = (await listDeckQuestions(deckId, undefined, store)).at(-1);
    const start = (last?.position ?? 0) + 1;
    const questions = drafts.map((draft, index) => ({
      ...draft,
      text: tidyQuestion(draft.text),
      id: newId(questionIdSchema),
      deckId,
      position: start + index,
      createdAt: now,
      editedAt: null,
      trashedAt: null,
    }));
    await saveOwnQuestions(questions, store);
    return questions;
  });
}
