import type { Instant } from '@/lib/domain/days';
import type { Deck } from '@/lib/domain/deck';
import type { QuestionDraft } from '@/lib/domain/own-question';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { addDeck } from '@/lib/workflows/add-deck';
import { addDeckQuestions } from '@/lib/workflows/add-deck-question';

/**
 * Adds a deck with all of its questions, as an import or a copy of a built-in deck does. The deck
 * and every question are stored, or nothing is: one that is invalid throws `ZodError`.
 */
export async function addFilledDeck(
  name: string,
  drafts: readonly QuestionDraft[],
  now: Instant,
  store: CoachsideDb = db,
): Promise<Deck> {
  return store.transaction('rw', store.decks, store.questions, async () => {
    const deck = await addDeck(name, now, store);
    await addDeckQuestions(deck.id, drafts, now, store);
    return deck;
  });
}
