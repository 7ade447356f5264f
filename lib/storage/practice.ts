import Dexie from 'dexie';
import { type Client, clientSchema } from '@/lib/domain/client';
import type { Instant } from '@/lib/domain/days';
import { type Session, sessionSchema } from '@/lib/domain/session';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { type Rows, readRows } from '@/lib/storage/rows';

/** Every client, those in the trash included, and how many could not be read. */
export async function readClients(store: CoachsideDb = db): Promise<Rows<Client>> {
  return readRows(clientSchema, await store.clients.toArray());
}

/**
 * When each client's last session began, from the index alone and in as many steps as there are
 * clients: no session is read, and those before a client's last are jumped over.
 */
export async function listLastStarts(
  store: CoachsideDb = db,
): Promise<ReadonlyMap<string, Instant>> {
  return store.transaction('r', store.sessions, async ({ idbtrans }) => {
    const starts = new Map<string, Instant>();
    const { core } = store.sessions;
    const index = core.schema.getIndexByKeyPath(['clientId', 'startedAt']);
    if (index === undefined) throw new Error('Sessions are indexed by client and start');
    const range = { type: RANGE_OF_ALL, lower: undefined, upper: undefined };
    const query = { index, range };
    const cursor = await core.openCursor({ trans: idbtrans, query, values: false, reverse: true });
    await cursor?.start(() => {
      const [clientId, startedAt] = cursor.key as [string, Instant];
      starts.set(clientId, startedAt);
      cursor.continue([clientId]); // Sorts before every session of this client.
    });
    return starts;
  });
}

/** `DBCoreRangeType.Any`, which Dexie names in its types alone. */
const RANGE_OF_ALL = 3;

/** The latest sessions that have begun, the live one first, without those in the trash. */
export async function readRecentSessions(
  limit: number,
  store: CoachsideDb = db,
): Promise<Rows<Session>> {
  const pages = await Promise.all(
    (['live', 'ended'] as const).map((status) =>
      store.sessions
        .where('[status+plannedAt]')
        .between([status, Dexie.minKey], [status, Dexie.maxKey])
        .reverse()
        .filter((session) => session.trashedAt === null)
        .limit(limit)
        .toArray(),
    ),
  );
  return readRows(sessionSchema, pages.flat().slice(0, limit));
}
