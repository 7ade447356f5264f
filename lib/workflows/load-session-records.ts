import type { SessionId } from '@/lib/domain/ids';
import type { SessionRecords } from '@/lib/domain/release';
import { listAsks } from '@/lib/storage/asks';
import { findCheckIn, findReflection } from '@/lib/storage/check-ins';
import { findClient } from '@/lib/storage/clients';
import { listCommitments } from '@/lib/storage/commitments';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { listGoals, listRatings } from '@/lib/storage/goals';
import { listNotes } from '@/lib/storage/notes';
import { getSession } from '@/lib/storage/sessions';

/**
 * Everything kept about one session, all as of the same moment. Not for a reader's eyes before it
 * has passed `release`. Throws, naming it, when the session or its client does not exist.
 */
export async function loadSessionRecords(
  id: SessionId,
  store: CoachsideDb = db,
): Promise<SessionRecords> {
  const { clients, sessions, notes, commitments, goals, ratings, asks, checkins, reflections } =
    store;
  return store.transaction(
    'r',
    [clients, sessions, notes, commitments, goals, ratings, asks, checkins, reflections],
    async () => {
      const session = await getSession(id, store);
      const client = await findClient(session.clientId, store);
      if (client === undefined) throw new Error(`No client ${session.clientId}`);
      return {
        client,
        session,
        notes: await listNotes(id, Number.POSITIVE_INFINITY, store),
        commitments: await listCommitments(id, store),
        goals: await listGoals(client.id, store),
        ratings: await listRatings(client.id, store),
        asks: await listAsks(id, store),
        checkIn: (await findCheckIn(id, store)) ?? null,
        reflection: (await findReflection(id, store)) ?? null,
      };
    },
  );
}
