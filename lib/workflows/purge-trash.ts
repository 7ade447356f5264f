import Dexie, { type Table } from 'dexie';
import type { Instant } from '@/lib/domain/days';
import { clientIdSchema, sessionIdSchema } from '@/lib/domain/ids';
import { isPastTrash } from '@/lib/domain/trash';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { findMeta, saveMeta } from '@/lib/storage/meta';
import { findLiveSession } from '@/lib/storage/sessions';
import { eraseClient, eraseSession } from '@/lib/workflows/erase-client';

const DAY_MS = 86_400_000;
/** Rows read at once: enough to be quick, few enough that a write need not wait for long. */
const SLICE = 2_000;

type Row = { trashedAt?: unknown };

/** Purges the trash unless that was done within a day, and never while a session is live. */
export async function purgeTrashDaily(now: Instant, store: CoachsideDb = db): Promise<void> {
  const last = await findMeta('trashPurgedAt', store);
  // A clock that was ahead must not put it off until then.
  if (last !== undefined && Math.abs(now - last) < DAY_MS) return;
  if ((await findLiveSession(store)) !== undefined) return;
  await purgeTrash(now, store);
  await saveMeta('trashPurgedAt', now, store);
}

/**
 * Erases for good what has been in the trash for over 30 days, of every table, and what is nothing
 * without it. Nothing indexes the trash, so every row is looked at, slice by slice; each slice is
 * erased or not, so that it can be broken off anywhere and done again. What is restored meanwhile
 * stays.
 */
export async function purgeTrash(now: Instant, store: CoachsideDb = db): Promise<void> {
  for (const table of store.tables as Table<Row, string>[]) await purgeTable(table, now, store);
}

async function purgeTable(
  table: Table<Row, string>,
  now: Instant,
  store: CoachsideDb,
): Promise<void> {
  const key = table.schema.primKey.keyPath as keyof Row;
  let last: unknown = Dexie.minKey;
  for (;;) {
    const rows: Row[] = await table.where(':id').above(last).limit(SLICE).toArray();
    const ids = rows.flatMap((row) => (isPastTrash(row, now) ? [row[key] as string] : []));
    if (ids.length > 0) await eraseRows(table, ids, now, store);
    if (rows.length < SLICE) return;
    last = rows.at(-1)?.[key];
  }
}

/** A client or a session has much that goes with it: each has a transaction of its own. */
async function eraseRows(
  table: Table<Row, string>,
  ids: readonly string[],
  now: Instant,
  store: CoachsideDb,
): Promise<void> {
  const size = table.name === 'clients' || table.name === 'sessions' ? 1 : SLICE;
  for (let from = 0; from < ids.length; from += size) {
    await store.transaction('rw', store.tables, async () => {
      const rows = await table.bulkGet(ids.slice(from, from + size));
      const old = ids
        .slice(from, from + size)
        .filter((_, index) => isPastTrash(rows[index] ?? {}, now));
      for (const id of old) await eraseWith(table.name, id, store);
      await table.bulkDelete(old);
    });
  }
}

/** What goes with a row, or loses its link to it. */
async function eraseWith(table: string, id: string, store: CoachsideDb): Promise<void> {
  switch (table) {
    case 'clients':
      return eraseClient(clientIdSchema.parse(id), store);
    case 'sessions':
      return eraseSession(sessionIdSchema.parse(id), store);
    case 'goals':
      await store.ratings.where('goalId').equals(id).delete();
      return;
    case 'decks':
      await store.questions.where('deckId').equals(id).delete();
      return;
    case 'notes':
      return unlinkAnswer(id, store);
  }
}

/** A question keeps having been asked when its answer goes. */
async function unlinkAnswer(noteId: string, store: CoachsideDb): Promise<void> {
  const note = await store.notes.get(noteId);
  if (note === undefined) return;
  await store.asks
    .where('[sessionId+at]')
    .between([note.sessionId, Dexie.minKey], [note.sessionId, Dexie.maxKey])
    .filter((ask) => ask.answerNoteId === noteId)
    .modify({ answerNoteId: null });
}
