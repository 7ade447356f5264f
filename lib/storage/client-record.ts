import Dexie from 'dexie';
import { type Client, clientSchema } from '@/lib/domain/client';
import { type Commitment, commitmentSchema } from '@/lib/domain/commitment';
import { type Goal, goalSchema, type Rating, ratingSchema } from '@/lib/domain/goal';
import type { ClientId } from '@/lib/domain/ids';
import { type Session, sessionSchema } from '@/lib/domain/session';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { readRows } from '@/lib/storage/rows';

/** A client and what is known across all sessions, without what is in the trash. */
export interface ClientRecord {
  /** `undefined` when there is none, or when it is damaged. */
  client: Client | undefined;
  /** Those that have begun, latest first. */
  sessions: Session[];
  /** In the order they were made. */
  goals: Goal[];
  /** Oldest first. */
  ratings: Rating[];
  /** Newest first. */
  commitments: Commitment[];
  /** Rows that could not be read. They are still on disk. */
  damaged: number;
}

/** All as of the same moment. */
export async function readClientRecord(
  id: ClientId,
  store: CoachsideDb = db,
): Promise<ClientRecord> {
  const { clients, sessions, goals, ratings, commitments } = store;
  const all = [
    [id, Dexie.minKey],
    [id, Dexie.maxKey],
  ] as const;
  const found = await store.transaction(
    'r',
    [clients, sessions, goals, ratings, commitments],
    async () => ({
      client: readRows(clientSchema, await clients.where('id').equals(id).toArray()),
      sessions: readRows(
        sessionSchema,
        await sessions
          .where('[clientId+startedAt]')
          .between(...all)
          .reverse()
          .toArray(),
      ),
      goals: readRows(
        goalSchema,
        await goals
          .where('[clientId+status]')
          .between(...all)
          .toArray(),
      ),
      ratings: readRows(ratingSchema, await ratings.where('clientId').equals(id).toArray()),
      commitments: readRows(
        commitmentSchema,
        await commitments
          .where('[clientId+status]')
          .between(...all)
          .toArray(),
      ),
    }),
  );
  return {
    client: found.client.rows[0],
    sessions: kept(found.sessions.rows).filter(({ startedAt }) => startedAt !== null),
    goals: kept(found.goals.rows).toSorted((a, b) => a.createdAt - b.createdAt),
    ratings: found.ratings.rows.toSorted((a, b) => a.at - b.at),
    commitments: kept(found.commitments.rows).toSorted((a, b) => b.at - a.at),
    damaged: Object.values(found).reduce((sum, { damaged }) => sum + damaged, 0),
  };
}

function kept<Row extends { trashedAt: number | null }>(rows: readonly Row[]): Row[] {
  return rows.filter(({ trashedAt }) => trashedAt === null);
}
