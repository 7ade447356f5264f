import type { Day } from '@/lib/domain/days';
import type { CommitmentId, GoalId } from '@/lib/domain/ids';
import { changeCommitment } from '@/lib/storage/commitments';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { saveGoal } from '@/lib/storage/goals';

/** The client has let this commitment go to the sponsor; the day of an earlier release stays. */
export async function releaseCommitmentToSponsor(
  id: CommitmentId,
  day: Day,
  store: CoachsideDb = db,
): Promise<void> {
  await changeCommitment(
    id,
    (commitment) => ({
      ...commitment,
      layer: 'sponsor',
      releasedOn: commitment.layer === 'sponsor' ? (commitment.releasedOn ?? day) : day,
    }),
    store,
  );
}

/** The sponsor may have it no more; the client still may. */
export async function keepCommitmentFromSponsor(
  id: CommitmentId,
  store: CoachsideDb = db,
): Promise<void> {
  await changeCommitment(
    id,
    ({ releasedOn, ...commitment }) =>
      commitment.layer === 'sponsor' ? { ...commitment, layer: 'client' } : commitment,
    store,
  );
}

/**
 * Whether the sponsor hears of a goal and how it moves, since when: `null` for not at all. The day
 * of an earlier yes stays. Throws, naming the goal, when it does not exist.
 */
export async function reportGoal(
  id: GoalId,
  day: Day | null,
  store: CoachsideDb = db,
): Promise<void> {
  await store.transaction('rw', store.goals, async () => {
    const goal = await store.goals.get(id);
    if (goal === undefined) throw new Error(`No goal ${id}`);
    const { releasedOn, ...rest } = goal;
    await saveGoal(day === null ? rest : { ...rest, releasedOn: releasedOn ?? day }, store);
  });
}
