import type { Instant } from '@/lib/domain/days';
import { type Deck, type OwnQuestion, ownQuestionSchema } from '@/lib/domain/deck';
import { type DeckId, deckIdSchema, newId, questionIdSchema } from '@/lib/domain/ids';
import { type QuestionDraft, tidyQuestion } from '@/lib/domain/own-question';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { listDecks, saveDeck } from '@/lib/storage/decks';
import { inSlices } from '@/lib/workflows/in-slices';

/** Rows handed to the disk at once, so that the page can draw in between. */
const BATCH = 200;

/**
 * Adds a deck with all of its questions, as an import or a copy of a built-in deck does. The deck
 * and every question are stored, or nothing is: one that is invalid throws `$ZodError`.
 */
export async function addFilledDeck(
  name: string,
  drafts: readonly QuestionDraft[],
  now: Instant,
  store: CoachsideDb = db,
): Promise<Deck> {
  const id = newId(deckIdSchema);
  const questions = await inSlices(makingQuestions(id, drafts, now));
  return store.transaction('rw', store.decks, store.questions, async () => {
    const last = (await listDecks(store)).at(-1);
    const position = (last?.position ?? 0) + 1;
    const deck = { id, name: name.trim(), position, createdAt: now, trashedAt: null };
    await saveDeck(deck, store);
    for (let from = 0; from < questions.length; from += BATCH) {
      await store.questions.bulkPut(questions.slice(from, from + BATCH));
    }
    return deck;
  });
}

function* makingQuestions(
  deckId: DeckId,
  drafts: readonly QuestionDraft[],
  now: Instant,
): Generator<undefined, OwnQuestion[]> {
  const questions: OwnQuestion[] = [];
  for (const [index, draft] of drafts.entries()) {
    const question = {
      ...draft,
      text: tidyQuestion(draft.text),
      id: newId(questionIdSchema),
      deckId,
      position: index + 1,
      createdAt: now,
      editedAt: null,
      trashedAt: null,
    };
    questions.push(ownQuestionSchema.parse(question));
    yield;
  }
  return questions;
}
