import Dexie from 'dexie';
import type { AskId, NoteId, SessionId } from '@/lib/domain/ids';
import type { Note } from '@/lib/domain/note';
import { type Ask, askSchema } from '@/lib/domain/question';
import { type CoachsideDb, db } from '@/lib/storage/db';

/**
 * Makes a client's words the answer to the question asked last before them in their session, unless
 * that one has an answer. An answer in the trash is none: words that were taken away make room for
 * others. Belongs into the transaction that writes the words.
 */
export async function linkToOpenAsk(words: Note, store: CoachsideDb = db): Promise<void> {
  const asked = await store.asks
    .where('[sessionId+at]')
    .between([words.sessionId, Dexie.minKey], [words.sessionId, words.at], true, true)
    .reverse()
    .filter((ask) => ask.trashedAt === null)
    .first();
  if (asked === undefined || (await hasAnswer(asked, store))) return;
  await saveAnswer(asked.id, words.id, store);
}

async function hasAnswer({ answerNoteId }: Ask, store: CoachsideDb): Promise<boolean> {
  return answerNoteId !== null && (await store.notes.get(answerNoteId))?.trashedAt === null;
}

/** Every ask of a session that has this note as its answer, with those in the trash. */
export async function listAnsweredBy(
  note: { id: NoteId; sessionId: SessionId },
  store: CoachsideDb = db,
): Promise<Ask[]> {
  const asks = await store.asks
    .where('[sessionId+at]')
    .between([note.sessionId, Dexie.minKey], [note.sessionId, Dexie.maxKey])
    .toArray();
  return asks.filter(({ answerNoteId }) => answerNoteId === note.id);
}

/** Sets what answers an ask; `null` for nothing. Throws, naming the ask, when it is gone. */
export async function saveAnswer(
  id: AskId,
  answer: NoteId | null,
  store: CoachsideDb = db,
): Promise<void> {
  await store.transaction('rw', store.asks, async () => {
    const ask = await store.asks.get(id);
    if (ask === undefined) throw new Error(`No ask ${id}`);
    await store.asks.put(askSchema.parse({ ...ask, answerNoteId: answer }));
  });
}
