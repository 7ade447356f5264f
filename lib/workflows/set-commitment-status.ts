import type { Commitment } from '@/lib/domain/commitment';
import type { Instant } from '@/lib/domain/days';
import type { CommitmentId } from '@/lib/domain/ids';
import { changeCommitment } from '@/lib/storage/commitments';
import { type CoachsideDb, db } from '@/lib/storage/db';

/**
 * Says what became of a commitment. Done and dropped close it now; the same answer again keeps the
 * first moment, and *open* opens it again. Throws, naming it, when it does not exist.
 */
export async function setCommitmentStatus(
  id: CommitmentId,
  status: Commitment['status'],
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  await changeCommitment(
    id,
    (commitment) =>
      commitment.status === status
        ? commitment
        : { ...commitment, status, closedAt: status === 'open' ? null : now },
    store,
  );
}
