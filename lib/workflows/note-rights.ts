import type { Day } from '@/lib/domain/days';
import type { NoteId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { changeNote } from '@/lib/storage/notes';

/** Marks a note as sensitive, so that it is never suggested for sharing, or no longer. */
export async function markSensitive(
  id: NoteId,
  isSensitive: boolean,
  store: CoachsideDb = db,
): Promise<void> {
  await changeNote(id, (note) => ({ ...note, isSensitive }), store);
}

/**
 * Keeps what the client says about a note, beside it: the note keeps its own words. Blank words take
 * it away; other words keep the day of the first.
 */
export async function keepStatement(
  id: NoteId,
  text: string,
  today: Day,
  store: CoachsideDb = db,
): Promise<void> {
  await changeNote(
    id,
    ({ statement, ...note }) =>
      text.trim() === '' ? note : { ...note, statement: { text, on: statement?.on ?? today } },
    store,
  );
}
