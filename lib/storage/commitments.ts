import Dexie from 'dexie';
import { type Commitment, commitmentSchema } from '@/lib/domain/commitment';
import type { ClientId, CommitmentId, SessionId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { wholeRows } from '@/lib/storage/whole-rows';

/** A session's commitments, newest first, without those in the trash. */
export async function listCommitments(
  sessionId: SessionId,
  store: CoachsideDb = db,
): Promise<Commitment[]> {
  const found = await store.commitments.where('sessionId').equals(sessionId).toArray();
  return wholeRows(store.commitments, commitmentSchema, found)
    .filter((each) => each.trashedAt === null)
    .toSorted((a, b) => b.at - a.at);
}

/** A client's commitments over all sessions, newest first, without those in the trash. */
export async function listClientCommitments(
  clientId: ClientId,
  store: CoachsideDb = db,
): Promise<Commitment[]> {
  const found = await store.commitments
    .where('[clientId+status]')
    .between([clientId, Dexie.minKey], [clientId, Dexie.maxKey])
    .toArray();
  return wholeRows(store.commitments, commitmentSchema, found)
    .filter((each) => each.trashedAt === null)
    .toSorted((a, b) => b.at - a.at);
}

/** The open commitments of several clients, in no order, without those in the trash. */
export async function listOpenCommitments(
  clientIds: readonly ClientId[],
  store: CoachsideDb = db,
): Promise<Commitment[]> {
  const found = await store.commitments
    .where('[clientId+status]')
    .anyOf(clientIds.map((id) => [id, 'open']))
    .toArray();
  return wholeRows(store.commitments, commitmentSchema, found).filter(
    (each) => each.trashedAt === null,
  );
}

/** Adds a commitment, or replaces the one with the same id. Throws `$ZodError` on an invalid one. */
export async function saveCommitment(
  commitment: Commitment,
  store: CoachsideDb = db,
): Promise<void> {
  await store.commitments.put(commitmentSchema.parse(commitment));
}

/** Reads, changes and writes one commitment. Throws, naming it, when it does not exist. */
export async function changeCommitment(
  id: CommitmentId,
  change: (commitment: Commitment) => Commitment,
  store: CoachsideDb = db,
): Promise<Commitment> {
  return store.transaction('rw', store.commitments, async () => {
    const found = await store.commitments.get(id);
    if (found === undefined) throw new Error(`No commitment ${id}`);
    const changed = commitmentSchema.parse(change(found));
    await store.commitments.put(changed);
    return changed;
  });
}
