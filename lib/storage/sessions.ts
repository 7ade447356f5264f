import Dexie from 'dexie';
import type { Instant } from '@/lib/domain/days';
import type { ClientId, SessionId } from '@/lib/domain/ids';
import { isLive, type LiveSession, type Session, sessionSchema } from '@/lib/domain/session';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { wholeRows } from '@/lib/storage/whole-rows';

/** The session under way. There is at most one; an older one wins should there ever be two. */
export async function findLiveSession(store: CoachsideDb = db): Promise<LiveSession | undefined> {
  const found = await store.sessions
    .where('[status+plannedAt]')
    .between(['live', Dexie.minKey], ['live', Dexie.maxKey])
    .toArray();
  return wholeRows(store.sessions, sessionSchema, found).find(isLive);
}

export async function findSession(
  id: SessionId,
  store: CoachsideDb = db,
): Promise<Session | undefined> {
  return store.sessions.get(id);
}

/** Throws, naming the session, when there is none with that id. */
export async function getSession(id: SessionId, store: CoachsideDb = db): Promise<Session> {
  const found = await store.sessions.get(id);
  if (found === undefined) throw new Error(`No session ${id}`);
  return found;
}

/** A client's sessions that have begun, latest first, without those in the trash. */
export async function listSessions(
  clientId: ClientId,
  store: CoachsideDb = db,
): Promise<Session[]> {
  const found = await store.sessions
    .where('[clientId+startedAt]')
    .between([clientId, Dexie.minKey], [clientId, Dexie.maxKey])
    .reverse()
    .toArray();
  return wholeRows(store.sessions, sessionSchema, found).filter(
    (session) => session.trashedAt === null && session.startedAt !== null,
  );
}

/** Those that began before an instant, latest first; a change of a later one is no change here. */
export async function listSessionsBefore(
  clientId: ClientId,
  instant: Instant,
  store: CoachsideDb = db,
): Promise<Session[]> {
  const found = await store.sessions
    .where('[clientId+startedAt]')
    .between([clientId, Dexie.minKey], [clientId, instant], false, false)
    .toArray();
  return wholeRows(store.sessions, sessionSchema, found)
    .filter((session) => session.trashedAt === null && session.startedAt !== null)
    .toReversed();
}

/** Sessions of one status, by planned time, earliest first, without those in the trash. */
export async function listSessionsByStatus(
  status: Session['status'],
  store: CoachsideDb = db,
): Promise<Session[]> {
  const found = await store.sessions
    .where('[status+plannedAt]')
    .between([status, Dexie.minKey], [status, Dexie.maxKey])
    .toArray();
  return [...shownOf(found, store)].filter((session) => session.trashedAt === null);
}

/** Without damaged ones, but of what is over and wrapped up: of that there are too many to look at. */
function* shownOf(found: readonly Session[], store: CoachsideDb): Generator<Session> {
  for (const session of found) {
    const isOver = session.status === 'ended' && session.wrapUp === 'done';
    if (isOver) yield session;
    else yield* wholeRows(store.sessions, sessionSchema, [session]);
  }
}

/** The one that ended last, by planned time, without those in the trash. It reads no other. */
export async function findLastEnded(store: CoachsideDb = db): Promise<Session | undefined> {
  return store.sessions
    .where('[status+plannedAt]')
    .between(['ended', Dexie.minKey], ['ended', Dexie.maxKey])
    .reverse()
    .and((session) => session.trashedAt === null)
    .first();
}

/** Adds a session, or replaces the one with the same id. Throws `$ZodError` on an invalid one. */
export async function saveSession(session: Session, store: CoachsideDb = db): Promise<void> {
  await store.sessions.put(sessionSchema.parse(session));
}

/** Reads, changes and writes one session in a single transaction, so that two windows can't race. */
export async function changeSession(
  id: SessionId,
  change: (session: Session) => Session,
  store: CoachsideDb = db,
): Promise<Session> {
  return store.transaction('rw', store.sessions, async () => {
    const changed = sessionSchema.parse(change(await getSession(id, store)));
    await store.sessions.put(changed);
    return changed;
  });
}
