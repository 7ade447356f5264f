import { type Commitment, isOverdue } from '@/lib/domain/commitment';
import { type Day, dayOf, daysBetween } from '@/lib/domain/days';

/** Carried this often, a promise says something else than what it promises. */
export const TALK_FROM_CARRIED = 3;

/** An open commitment that keeps coming along, and asks for a conversation rather than a reminder. */
export interface CarriedCommitment {
  commitment: Commitment;
  carried: number;
  /** Days since it was agreed; none when the clock says it is yet to be. */
  openForDays: number;
  isOverdue: boolean;
}

/** The open commitments that were left open in three later sessions or more, most carried first. */
export function carriedCommitments(
  commitments: readonly Commitment[],
  today: Day,
): CarriedCommitment[] {
  return commitments
    .filter(
      ({ status, trashedAt, carried }) =>
        status === 'open' && trashedAt === null && carried >= TALK_FROM_CARRIED,
    )
    .map((commitment) => ({
      commitment,
      carried: commitment.carried,
      openForDays: Math.max(0, daysBetween(dayOf(commitment.at), today)),
      isOverdue: isOverdue(commitment, today),
    }))
    .toSorted((a, b) => b.carried - a.carried || a.commitment.at - b.commitment.at);
}
