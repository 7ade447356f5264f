import Dexie from 'dexie';
import type { NoteId, SessionId } from '@/lib/domain/ids';
import { type Note, noteSchema } from '@/lib/domain/note';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { wholeRows } from '@/lib/storage/whole-rows';

/** A session's notes, newest first, at most `limit` of them, without those in the trash. */
export async function listNotes(
  sessionId: SessionId,
  limit = Number.POSITIVE_INFINITY,
  store: CoachsideDb = db,
): Promise<Note[]> {
  const found = await store.notes
    .where('[sessionId+at]')
    .between([sessionId, Dexie.minKey], [sessionId, Dexie.maxKey])
    .reverse()
    // What a damaged row says of the trash is not known: it is counted below.
    .filter(({ trashedAt }) => typeof trashedAt !== 'number')
    .limit(limit)
    .toArray();
  return wholeRows(store.notes, noteSchema, found);
}

/** The notes with these ids, without those that are gone or in the trash, in no order. */
export async function listNotesById(
  ids: readonly NoteId[],
  store: CoachsideDb = db,
): Promise<Note[]> {
  if (ids.length === 0) return [];
  const found = await store.notes.bulkGet([...ids]);
  const there = found.filter((note) => note !== undefined);
  return wholeRows(store.notes, noteSchema, there).filter(({ trashedAt }) => trashedAt === null);
}

/** Adds a note, or replaces the one with the same id. Throws `$ZodError` on an invalid one. */
export async function saveNote(note: Note, store: CoachsideDb = db): Promise<void> {
  await store.notes.put(noteSchema.parse(note));
}

/** Reads, changes and writes one note. Throws, naming it, when it does not exist. */
export async function changeNote(
  id: NoteId,
  change: (note: Note) => Note,
  store: CoachsideDb = db,
): Promise<Note> {
  return store.transaction('rw', store.notes, async () => {
    const note = await store.notes.get(id);
    if (note === undefined) throw new Error(`No note ${id}`);
    const changed = noteSchema.parse(change(note));
    await store.notes.put(changed);
    return changed;
  });
}
