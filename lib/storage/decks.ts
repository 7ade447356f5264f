import { type Deck, deckSchema } from '@/lib/domain/deck';
import type { DeckId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { wholeRow, wholeRows } from '@/lib/storage/whole-rows';

/** The coach's own decks in their order, without those in the trash. */
export async function listDecks(store: CoachsideDb = db): Promise<Deck[]> {
  const decks = await store.decks.toArray();
  return wholeRows(store.decks, deckSchema, decks)
    .filter((deck) => deck.trashedAt === null)
    .toSorted((a, b) => a.position - b.position);
}

/** The deck, in the trash or not, or `undefined` when there is none or when it is damaged. */
export async function findDeck(id: DeckId, store: CoachsideDb = db): Promise<Deck | undefined> {
  return wholeRow(store.decks, deckSchema, await store.decks.get(id));
}

/** Adds a deck, or replaces the one with the same id. Throws `$ZodError` on an invalid one. */
export async function saveDeck(deck: Deck, store: CoachsideDb = db): Promise<void> {
  await store.decks.put(deckSchema.parse(deck));
}

/**
 * Reads, changes and writes a deck in one transaction. Throws, naming it, when it is gone, and
 * `$ZodError` when the changed deck is invalid; then nothing is changed.
 */
export async function changeDeck(
  id: DeckId,
  change: (deck: Deck) => Deck,
  store: CoachsideDb = db,
): Promise<void> {
  await store.transaction('rw', store.decks, async () => {
    const deck = await store.decks.get(id);
    if (deck === undefined) throw new Error(`No deck ${id}`);
    await saveDeck(change(deck), store);
  });
}
