import Dexie from 'dexie';
import type { SessionId } from '@/lib/domain/ids';
import { isUnfinished } from '@/lib/domain/note';
import { type CoachsideDb, db } from '@/lib/storage/db';

/** How much was captured in a session, without what is in the trash. */
export interface SessionCounts {
  notes: number;
  /** Markers that nobody has put into words; they are not among `notes`. */
  unfinished: number;
  commitments: number;
}

export async function countSession(id: SessionId, store: CoachsideDb = db): Promise<SessionCounts> {
  const notes = await store.notes
    .where('[sessionId+at]')
    .between([id, Dexie.minKey], [id, Dexie.maxKey])
    .filter(({ trashedAt }) => trashedAt === null)
    .toArray();
  const commitments = await store.commitments
    .where('sessionId')
    .equals(id)
    .filter(({ trashedAt }) => trashedAt === null)
    .count();
  const unfinished = notes.filter((note) => note.text === '' && isUnfinished(note)).length;
  return { notes: notes.length - unfinished, unfinished, commitments };
}
