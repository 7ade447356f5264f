import type { SessionId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { visitSlices } from '@/lib/storage/slices';

const SLICE = 1_000;

/** Nothing indexes the trash, so this reads every session: for pages about the whole practice. */
export async function listTrashedSessionIds(store: CoachsideDb = db): Promise<SessionId[]> {
  const ids: SessionId[] = [];
  await visitSlices(store.sessions, SLICE, (sessions) => {
    for (const { id, trashedAt } of sessions) if (trashedAt !== null) ids.push(id);
  });
  return ids;
}
