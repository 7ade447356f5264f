import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Commitment } from '@/lib/domain/commitment';
import type { ClientId, SessionId } from '@/lib/domain/ids';
import { listClientCommitments } from '@/lib/storage/commitments';

/**
 * This session's commitments, then those still open from before, and those from before that were
 * settled while `sessionStartedAt` has passed. `undefined` while the first read is under way.
 */
export function useCommitments(
  clientId: ClientId,
  sessionId: SessionId,
  sessionStartedAt: number,
): Commitment[] | undefined {
  return useLiveQuery(async () => {
    const all = await listClientCommitments(clientId);
    const own = all.filter((each) => each.sessionId === sessionId);
    const earlier = all.filter(
      (each) =>
        each.sessionId !== sessionId &&
        (each.status === 'open' || (each.closedAt ?? 0) >= sessionStartedAt),
    );
    return [...own, ...earlier];
  }, [clientId, sessionId, sessionStartedAt]);
}
