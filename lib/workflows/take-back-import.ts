import type { Instant } from '@/lib/domain/days';
import type { ImportRecord } from '@/lib/domain/import/import-record';
import type { Note } from '@/lib/domain/note';
import type { Session } from '@/lib/domain/session';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { clientsInUse, sessionsInUse } from '@/lib/storage/imported';
import { findMeta, saveMeta } from '@/lib/storage/meta';

/** What taking an import back did. */
export interface TakenBack {
  notes: number;
  sessions: number;
  clients: number;
  /** What the coach has worked with since: it stays. */
  stayed: number;
}

/**
 * Takes back what an import wrote, as far as nobody has touched it since: notes that were edited,
 * shared or linked stay, and so do the sessions they are in; clients that anything belongs to stay.
 * Clients go to the trash. All or nothing; an import that was taken back before changes nothing.
 */
export async function takeBackImport(
  id: ImportRecord['id'],
  now: Instant,
  store: CoachsideDb = db,
): Promise<TakenBack> {
  return store.transaction('rw', store.tables, async () => {
    const records = (await findMeta('imports', store)) ?? [];
    const record = records.find((each) => each.id === id);
    if (record === undefined) return { notes: 0, sessions: 0, clients: 0, stayed: 0 };
    const notes = await takeNotes(record, store);
    const sessions = await takeSessions(record, store);
    const clients = await takeClients(record, now, store);
    const rest = records.filter((each) => each.id !== id);
    await saveMeta('imports', rest, store);
    const taken = { notes: notes.gone, sessions: sessions.gone, clients: clients.gone };
    return { ...taken, stayed: notes.stayed + clients.stayed };
  });
}

type Part = { gone: number; stayed: number };

async function takeNotes({ noteIds }: ImportRecord, store: CoachsideDb): Promise<Part> {
  const found = (await store.notes.bulkGet([...noteIds])).filter((note) => note !== undefined);
  const answers = new Set<string | null>();
  const sessionIds = [...new Set(found.map(({ sessionId }) => sessionId))];
  const asks = store.asks.where('sessionId').anyOf(sessionIds);
  await asks.each(({ answerNoteId }) => answers.add(answerNoteId));
  const untouched = found.filter((note) => isUntouched(note) && !answers.has(note.id));
  await store.notes.bulkDelete(untouched.map(({ id }) => id));
  return { gone: untouched.length, stayed: found.length - untouched.length };
}

function isUntouched({ editedAt, layer, goalIds }: Note): boolean {
  return editedAt === null && layer === 'coach' && goalIds.length === 0;
}

async function takeSessions({ sessionIds }: ImportRecord, store: CoachsideDb): Promise<Part> {
  const found = await store.sessions.bulkGet([...sessionIds]);
  const used = await sessionsInUse(sessionIds, store);
  const unused = found.filter(
    (session) => session !== undefined && !used.has(session.id) && isBare(session),
  );
  await store.sessions.bulkDelete(unused.flatMap((session) => session?.id ?? []));
  return { gone: unused.length, stayed: found.length - unused.length };
}

function isBare({ focus, nextSessionOn, questionToCarry }: Session): boolean {
  return focus === '' && nextSessionOn === null && questionToCarry === null;
}

async function takeClients(
  { clientIds }: ImportRecord,
  now: Instant,
  store: CoachsideDb,
): Promise<Part> {
  const used = await clientsInUse(clientIds, store);
  const found = (await store.clients.bulkGet([...clientIds])).filter(
    (client) => client !== undefined && client.trashedAt === null,
  );
  const unused = found.flatMap((client) =>
    client === undefined || used.has(client.id) ? [] : [{ ...client, trashedAt: now }],
  );
  await store.clients.bulkPut(unused);
  return { gone: unused.length, stayed: found.length - unused.length };
}
