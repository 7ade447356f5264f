import type { SessionId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';

/** Nothing indexes the trash, so this reads every session: for pages about the whole practice. */
export async function listTrashedSessionIds(store: CoachsideDb = db): Promise<SessionId[]> {
  // All in one piece, because the browser filters row by row, which takes several times as long.
  const sessions = await store.sessions.toArray();
  return sessions.flatMap(({ id, trashedAt }) => (trashedAt === null ? [] : [id]));
}
