import type { Instant } from '@/lib/domain/days';
import type { SessionId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { listNotes, saveNote } from '@/lib/storage/notes';
import { changeSession } from '@/lib/storage/sessions';

/**
 * Closes a session's wrap-up, for good or for later. When done, markers that have words become
 * notes, still coach-only; markers without words wait should it be opened again.
 */
export async function finishWrapUp(
  id: SessionId,
  outcome: 'done' | 'later',
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  await store.transaction('rw', store.sessions, store.notes, async () => {
    await changeSession(id, (session) => ({ ...session, wrapUp: outcome }), store);
    if (outcome === 'later') return;
    for (const note of await listNotes(id, Number.POSITIVE_INFINITY, store)) {
      if (note.kind !== 'marker' || note.text.trim() === '') continue;
      await saveNote({ ...note, kind: 'note', text: note.text.trim(), editedAt: now }, store);
    }
  });
}
