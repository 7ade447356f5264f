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

/** When each client's last session began, from the index alone: no session is read. */
export async function listLastStarts(
  store: CoachsideDb = db,
): Promise<ReadonlyMap<string, Instant>> {
  const keys = await store.sessions.orderBy('[clientId+startedAt]').keys();
  // Ascending, so that the last one of each client wins.
  return new Map(keys as unknown as [string, Instant][]);
}

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
