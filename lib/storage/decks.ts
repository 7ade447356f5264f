import { type Deck, deckSchema, type OwnQuestion, ownQuestionSchema } from '@/lib/domain/deck';
import { type CoachsideDb, db } from '@/lib/storage/db';

/** The coach's own decks in their order, without those in the trash. */
export async function listDecks(store: CoachsideDb = db): Promise<Deck[]> {
  const decks = await store.decks.toArray();
  return decks.filter((deck) => deck.trashedAt === null).toSorted(byPosition);
}

/** Adds a deck, or replaces the one with the same id. Throws `ZodError` on an invalid one. */
export async function saveDeck(deck: Deck, store: CoachsideDb = db): Promise<void> {
  await store.decks.put(deckSchema.parse(deck));
}

/** The coach's own questions of every deck, in their order, without those in the trash. */
export async function listOwnQuestions(store: CoachsideDb = db): Promise<OwnQuestion[]> {
  const [decks, questions] = await Promise.all([listDecks(store), store.questions.toArray()]);
  const kept = new Set(decks.map(({ id }) => id));
  return questions
    .filter((question) => question.trashedAt === null && kept.has(question.deckId))
    .toSorted(byPosition);
}

/** Adds a question, or replaces the one with the same id. Throws `ZodError` on an invalid one. */
export async function saveOwnQuestion(
  question: OwnQuestion,
  store: CoachsideDb = db,
): Promise<void> {
  await store.questions.put(ownQuestionSchema.parse(question));
}

function byPosition(a: { position: number }, b: { position: number }): number {
  return a.position - b.position;
}
