import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Commitment } from '@/lib/domain/commitment';
import type { SessionId } from '@/lib/domain/ids';
import { changeCommitment, listCommitments } from '@/lib/storage/commitments';

/** What was promised in a session, in the order of the session. `undefined` while reading. */
export function useSessionCommitments(sessionId: SessionId): Commitment[] | undefined {
  return useLiveQuery(async () => (await listCommitments(sessionId)).reverse(), [sessionId]);
}

/** Writes one commitment's confirmed details. */
export function useConfirm(
  commitment: Commitment,
): (
  details: Partial<Pick<Commitment, 'text' | 'dueOn' | 'owner' | 'layer'>>,
) => Promise<Commitment> {
  return (details) => changeCommitment(commitment.id, (row) => ({ ...row, ...details }));
}
