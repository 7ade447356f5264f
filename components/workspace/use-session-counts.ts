import { useLiveQuery } from '@/components/ui/use-live-query';
import type { SessionId } from '@/lib/domain/ids';
import { countSession, type SessionCounts } from '@/lib/storage/session-counts';

export type { SessionCounts };

/** What each of the sessions holds. `undefined` during the first read. */
export function useSessionCounts(
  ids: readonly SessionId[],
): ReadonlyMap<SessionId, SessionCounts> | undefined {
  return useLiveQuery(
    async () =>
      new Map(await Promise.all(ids.map(async (id) => [id, await countSession(id)] as const))),
    [ids.join()],
  );
}
