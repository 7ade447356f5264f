import type { Instant } from '@/lib/domain/days';
import type { Note } from '@/lib/domain/note';
import type { EntryContext } from '@/lib/domain/parse-entry';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { changeNote } from '@/lib/storage/notes';
import { finishEdit } from '@/lib/workflows/edit-entry';

/** Keeps what is being typed at a marker; it stays a marker. Does nothing once it is a note. */
export async function keepMarkerText(
  marker: Note,
  text: string,
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  await changeNote(
    marker.id,
    (note) => (note.kind === 'marker' ? { ...note, text, editedAt: now } : note),
    store,
  );
}

/**
 * Turns a marker that has words into a note of its moment, still coach-only; `#tags` and `@goals`
 * are taken out as in the writing line. A marker without words stays one.
 */
export async function finishMarker(
  marker: Note,
  text: string,
  now: Instant,
  context: EntryContext,
  store: CoachsideDb = db,
): Promise<void> {
  await finishEdit({ type: 'note', row: marker }, text, now, context, store);
}
