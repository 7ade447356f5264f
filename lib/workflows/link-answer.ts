import type { AskId, NoteId } from '@/lib/domain/ids';
import { linkAnswer as writeLink } from '@/lib/storage/answers';
import { type CoachsideDb, db } from '@/lib/storage/db';

/**
 * Makes a note the one answer to an ask, taking it from another that had it; `null` leaves the ask
 * without an answer. Throws, with nothing changed, when ask and note are not of one session.
 */
export async function linkAnswer(
  ask: AskId,
  note: NoteId | null,
  store: CoachsideDb = db,
): Promise<void> {
  await writeLink(ask, note, store);
}
