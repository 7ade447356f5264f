import type { Instant } from '@/lib/domain/days';
import type { Deck } from '@/lib/domain/deck';
import { deckIdSchema, newId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { listDecks, saveDeck } from '@/lib/storage/decks';

/** Adds an empty deck after the others. Throws `$ZodError` on a blank or too long name. */
export async function addDeck(name: string, now: Instant, store: CoachsideDb = db): Promise<Deck> {
  return store.transaction('rw', store.decks, async () => {
    const last = (await listDecks(store)).at(-1);
    const deck: Deck = {
      id: newId(deckIdSchema),
      name: name.trim(),
      position: (last?.position ?? 0) + 1,
      createdAt: now,
      trashedAt: null,
    };
    await saveDeck(deck, store);
    return deck;
  });
}
