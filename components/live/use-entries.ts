import { useLiveQuery } from 'dexie-react-hooks';
import { byNewest, type Entry } from '@/lib/domain/entry';
import type { SessionId } from '@/lib/domain/ids';
import { listEntries } from '@/lib/storage/entries';

/** The newest entries of a session, and whether there are more. */
export interface Entries {
  entries: Entry[];
  hasMore: boolean;
}

/**
 * `undefined` while the first read is under way. Entries in the trash are left out, but for those
 * in `removed`: what was just removed stays in its place, so that it can be taken back there.
 */
export function useEntries(
  sessionId: SessionId,
  limit: number,
  removed: ReadonlySet<string>,
): Entries | undefined {
  return useLiveQuery(async () => {
    const found = await listEntries(sessionId, limit + 1, removed);
    const entries = found.toSorted(byNewest);
    return { entries: entries.slice(0, limit), hasMore: entries.length > limit };
  }, [sessionId, limit, removed]);
}
