import type { AskId, NoteId } from '@/lib/domain/ids';
import { listAnsweredBy, saveAnswer } from '@/lib/storage/answers';
import { type CoachsideDb, db } from '@/lib/storage/db';

/**
 * Makes a note the one answer to an ask. It is taken from another ask that had it, and what answered
 * this one before answers nothing. Throws, with nothing changed, when either is gone or when they
 * are not of one session.
 */
export async function linkAnswer(
  askId: AskId,
  noteId: NoteId,
  store: CoachsideDb = db,
): Promise<void> {
  await store.transaction('rw', store.asks, store.notes, async () => {
    const [ask, note] = await Promise.all([store.asks.get(askId), store.notes.get(noteId)]);
    if (ask === undefined) throw new Error(`No ask ${askId}`);
    if (note?.sessionId !== ask.sessionId) {
      throw new Error(`No note ${noteId} in the session of ask ${askId}`);
    }
    for (const other of await listAnsweredBy(note, store)) await saveAnswer(other.id, null, store);
    await saveAnswer(askId, noteId, store);
  });
}

/** Leaves an ask without an answer; the note stays. Throws, naming the ask, when it is gone. */
export async function unlinkAnswer(askId: AskId, store: CoachsideDb = db): Promise<void> {
  await saveAnswer(askId, null, store);
}
