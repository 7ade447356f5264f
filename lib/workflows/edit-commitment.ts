import type { Commitment } from '@/lib/domain/commitment';
import type { CommitmentId } from '@/lib/domain/ids';
import { changeCommitment } from '@/lib/storage/commitments';
import { type CoachsideDb, db } from '@/lib/storage/db';

/** Changes a commitment's words, day, owner or the goals it belongs to. Blank words change nothing. */
export async function editCommitment(
  id: CommitmentId,
  change: Partial<Pick<Commitment, 'text' | 'dueOn' | 'owner' | 'goalIds'>>,
  store: CoachsideDb = db,
): Promise<void> {
  if (change.text !== undefined && change.text.trim() === '') return;
  await changeCommitment(id, (commitment) => ({ ...commitment, ...change }), store);
}
