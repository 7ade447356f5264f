import type { Instant } from '@/lib/domain/days';
import type { OwnQuestion } from '@/lib/domain/deck';
import { type DeckId, newId, questionIdSchema } from '@/lib/domain/ids';
import { OWN_QUESTION_DEFAULTS, type QuestionDraft, tidyQuestion } from '@/lib/domain/own-question';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { saveMeta } from '@/lib/storage/meta';
import { listDeckQuestions, saveOwnQuestions } from '@/lib/storage/own-questions';

/**
 * Adds questions at the end of a deck, all of them or none. Throws `$ZodError` on one that is blank
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

/** Adds a question that was typed; its draft goes. Throws as {@link addDeckQuestions} does. */
export async function addDeckQuestion(
  deckId: DeckId,
  text: string,
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  const draft = { ...OWN_QUESTION_DEFAULTS, phases: [...OWN_QUESTION_DEFAULTS.phases], text };
  await store.transaction('rw', store.decks, store.questions, store.meta, async () => {
    await addDeckQuestions(deckId, [draft], now, store);
    await saveMeta('questionDraft', null, store);
  });
}

/** Keeps the words of a question under way, so that a crash or another page does not lose them. */
export async function keepQuestionDraft(
  deckId: DeckId,
  text: string,
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  await saveMeta('questionDraft', text === '' ? null : { deckId, text, at: now }, store);
}
