import type { DeckId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { changeDeck } from '@/lib/storage/decks';

/** Gives a deck another name. A blank one changes nothing; a too long one throws `$ZodError`. */
export async function renameDeck(id: DeckId, name: string, store: CoachsideDb = db): Promise<void> {
  if (name.trim() === '') return;
  await changeDeck(id, (deck) => ({ ...deck, name: name.trim() }), store);
}
