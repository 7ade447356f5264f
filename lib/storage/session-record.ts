import Dexie from 'dexie';
import {
  type CheckIn,
  checkInSchema,
  type Reflection,
  reflectionSchema,
} from '@/lib/domain/check-in';
import { type Client, clientSchema } from '@/lib/domain/client';
import { commitmentSchema } from '@/lib/domain/commitment';
import type { Entry } from '@/lib/domain/entry';
import { type Goal, goalSchema, type Rating, ratingSchema } from '@/lib/domain/goal';
import type { SessionId } from '@/lib/domain/ids';
import { noteSchema } from '@/lib/domain/note';
import { askSchema } from '@/lib/domain/question';
import { type Session, sessionSchema } from '@/lib/domain/session';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { type Rows, readRows } from '@/lib/storage/rows';

/** Everything captured in one session, without what is in the trash. */
export interface SessionRecord {
  /** `undefined` when there is none, or when it is damaged; the same holds for the client. */
  session: Session | undefined;
  client: Client | undefined;
  /** 1 for the client's first session. */
  number: number;
  /** Oldest first. */
  entries: Entry[];
  goals: Goal[];
  /** All of the client's ratings, oldest first. */
  ratings: Rating[];
  checkIn: CheckIn | undefined;
  reflection: Reflection | undefined;
  /** Rows that could not be read. They are still on disk. */
  damaged: number;
}

/** All as of the same moment. A damaged row is counted, and everything around it still read. */
export async function readSessionRecord(
  id: SessionId,
  store: CoachsideDb = db,
): Promise<SessionRecord> {
  const { clients, sessions, notes, asks, commitments, goals, ratings, checkins, reflections } =
    store;
  return store.transaction(
    'r',
    [clients, sessions, notes, asks, commitments, goals, ratings, checkins, reflections],
    async () => {
      let damaged = 0;
      const count = <Row>(read: Rows<Row>): Row[] => {
        damaged += read.damaged;
        return read.rows;
      };
      const range = [
        [id, Dexie.minKey],
        [id, Dexie.maxKey],
      ] as const;
      const raw = await sessions.get(id);
      const clientId = raw?.clientId ?? '';
      const ofClient = [
        [clientId, Dexie.minKey],
        [clientId, Dexie.maxKey],
      ] as const;
      const [session] = count(readRows(sessionSchema, raw === undefined ? [] : [raw]));
      const [client] = count(
        readRows(clientSchema, await clients.where('id').equals(clientId).toArray()),
      );
      const entries: Entry[] = [
        ...count(
          readRows(
            noteSchema,
            await notes
              .where('[sessionId+at]')
              .between(...range)
              .toArray(),
          ),
        ).map((row) => ({ type: 'note' as const, row })),
        ...count(
          readRows(
            askSchema,
            await asks
              .where('[sessionId+at]')
              .between(...range)
              .toArray(),
          ),
        ).map((row) => ({ type: 'ask' as const, row })),
        ...count(
          readRows(commitmentSchema, await commitments.where('sessionId').equals(id).toArray()),
        ).map((row) => ({ type: 'commitment' as const, row })),
      ];
      return {
        session,
        client,
        number: await numberOf(session, store),
        entries: entries
          .filter(({ row }) => row.trashedAt === null)
          .toSorted((a, b) => a.row.at - b.row.at),
        goals: count(
          readRows(
            goalSchema,
            await goals
              .where('[clientId+status]')
              .between(...ofClient)
              .toArray(),
          ),
        ).filter(({ trashedAt }) => trashedAt === null),
        ratings: count(
          readRows(ratingSchema, await ratings.where('clientId').equals(clientId).toArray()),
        ).toSorted((a, b) => a.at - b.at),
        checkIn: count(
          readRows(checkInSchema, await checkins.where('sessionId').equals(id).toArray()),
        )[0],
        reflection: count(
          readRows(reflectionSchema, await reflections.where('sessionId').equals(id).toArray()),
        )[0],
        damaged,
      };
    },
  );
}

async function numberOf(session: Session | undefined, store: CoachsideDb): Promise<number> {
  if (session === undefined || session.startedAt === null) return 1;
  const earlier = await store.sessions
    .where('[clientId+startedAt]')
    .between([session.clientId, Dexie.minKey], [session.clientId, session.startedAt])
    .filter(({ trashedAt }) => trashedAt === null)
    .count();
  return earlier + 1;
}
