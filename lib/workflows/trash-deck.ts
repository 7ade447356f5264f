import type { Instant } from '@/lib/domain/days';
import type { DeckId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { changeDeck } from '@/lib/storage/decks';

/** Moves a deck to the trash; its questions leave with it and come back with it. */
export async function trashDeck(id: DeckId, now: Instant, store: CoachsideDb = db): Promise<void> {
  await changeDeck(id, (deck) => ({ ...deck, trashedAt: deck.trashedAt ?? now }), store);
}

/** Takes a deck out of the trash, as it was. */
export async function restoreDeck(id: DeckId, store: CoachsideDb = db): Promise<void> {
  await changeDeck(id, (deck) => ({ ...deck, trashedAt: null }), store);
}
