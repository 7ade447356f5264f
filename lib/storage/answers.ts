import Dexie from 'dexie';
import type { AskId, NoteId } from '@/lib/domain/ids';
import type { Note } from '@/lib/domain/note';
import type { Ask } from '@/lib/domain/question';
import { type CoachsideDb, db } from '@/lib/storage/db';

/**
 * Makes a client's words the answer to the question asked last before them in their session, if
 * that one has no answer yet. Belongs into the transaction that writes the words.
 */
export async function linkToOpenAsk(words: Note, store: CoachsideDb = db): Promise<void> {
  const asked = await store.asks
    .where('[sessionId+at]')
    .between([words.sessionId, Dexie.minKey], [words.sessionId, words.at], true, true)
    .reverse()
    .filter((ask) => ask.trashedAt === null)
    .first();
  if (asked?.answerNoteId === null) await store.asks.update(asked.id, { answerNoteId: words.id });
}

/**
 * Makes a note the answer to an ask, and to no other of its session; `null` leaves the ask without
 * one. Throws, naming it, when the ask is gone, or when the note is of another session.
 */
export async function linkAnswer(
  askId: AskId,
  noteId: NoteId | null,
  store: CoachsideDb = db,
): Promise<void> {
  await store.transaction('rw', store.asks, store.notes, async () => {
    const ask = await store.asks.get(askId);
    if (ask === undefined) throw new Error(`No ask ${askId}`);
    if (noteId !== null) {
      const note = await store.notes.get(noteId);
      if (note?.sessionId !== ask.sessionId) throw new Error(`No note ${noteId} in the session`);
      for (const other of await answeredBy(note, store)) {
        await store.asks.update(other.id, { answerNoteId: null });
      }
    }
    await store.asks.update(askId, { answerNoteId: noteId });
  });
}

async function answeredBy(note: Note, store: CoachsideDb): Promise<Ask[]> {
  return store.asks
    .where('[sessionId+at]')
    .between([note.sessionId, Dexie.minKey], [note.sessionId, Dexie.maxKey])
    .filter((ask) => ask.answerNoteId === note.id)
    .toArray();
}
