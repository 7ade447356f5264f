import Dexie from 'dexie';
import { dayOf } from '@/lib/domain/days';
import type { ClientId, SessionId } from '@/lib/domain/ids';
import { noteKeys } from '@/lib/domain/import/note-drafts';
import type { Note } from '@/lib/domain/note';
import type { Session } from '@/lib/domain/session';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { tablesBy } from '@/lib/storage/tables-by';

/** What a client's ended sessions hold, as notes of a file are compared with it. */
export interface HeldNotes {
  /** The session that notes of a day join: one brought in before, else the last to begin. */
  sessionByDay: Map<string, Session>;
  keys: Set<string>;
  /** When the latest note of a session was written. */
  lastAt: Map<SessionId, number>;
}

/** Notes in the trash, and those of sessions there, are not held. */
export async function readHeldNotes(
  clientId: ClientId,
  store: CoachsideDb = db,
): Promise<HeldNotes> {
  const range = [
    [clientId, Dexie.minKey],
    [clientId, Dexie.maxKey],
  ] as const;
  const [sessions, notes] = await Promise.all([
    store.sessions
      .where('[clientId+startedAt]')
      .between(...range)
      .toArray(),
    store.notes
      .where('[clientId+at]')
      .between(...range)
      .toArray(),
  ]);
  const held: HeldNotes = { sessionByDay: new Map(), keys: new Set(), lastAt: new Map() };
  const days = new Map<string, ReturnType<typeof dayOf>>();
  for (const session of sessions) {
    if (session.status !== 'ended' || session.trashedAt !== null) continue;
    if (session.startedAt === null) continue;
    const day = dayOf(session.startedAt);
    days.set(session.id, day);
    const earlier = held.sessionByDay.get(day);
    if (earlier?.importedAt === undefined) held.sessionByDay.set(day, session);
  }
  for (const note of notes) {
    const day = days.get(note.sessionId);
    if (day === undefined || note.trashedAt !== null) continue;
    for (const key of noteKeys({ day, minute: minuteOf(note), text: note.text.trim() })) {
      held.keys.add(key);
    }
    held.lastAt.set(note.sessionId, Math.max(note.at, held.lastAt.get(note.sessionId) ?? 0));
  }
  return held;
}

/** Minutes after midnight where the coach is. */
function minuteOf({ at }: Note): number {
  const date = new Date(at);
  return date.getHours() * 60 + date.getMinutes();
}

/** Which of these sessions anything in any table belongs to. */
export async function sessionsInUse(
  ids: readonly SessionId[],
  store: CoachsideDb = db,
): Promise<Set<string>> {
  const used = new Set<string>();
  for (const table of tablesBy('sessionId', store)) {
    const rows = table.where('sessionId').anyOf([...ids]);
    await rows.each(({ sessionId }) => used.add(sessionId));
  }
  for (const table of [store.drafts, store.recapDrafts]) {
    for (const id of await table
      .where(':id')
      .anyOf([...ids])
      .primaryKeys())
      used.add(id);
  }
  return used;
}

/** Which of these clients anything in any table belongs to. */
export async function clientsInUse(
  ids: readonly ClientId[],
  store: CoachsideDb = db,
): Promise<Set<string>> {
  const used = new Set<string>();
  for (const table of tablesBy('clientId', store)) {
    const rows = table.where('clientId').anyOf([...ids]);
    await rows.each(({ clientId }) => used.add(clientId));
  }
  return used;
}
