import type { Table } from 'dexie';
import type { Instant } from '@/lib/domain/days';
import { clientIdSchema, sessionIdSchema } from '@/lib/domain/ids';
import { isPastTrash } from '@/lib/domain/trash';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { findMeta, saveMeta } from '@/lib/storage/meta';
import { findLiveSession } from '@/lib/storage/sessions';
import { visitSlices } from '@/lib/storage/slices';
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
  await visitSlices(table, SLICE, async (rows) => {
    const ids = rows.flatMap((row) => (isPastTrash(row, now) ? [row[key] as string] : []));
    if (ids.length > 0) await eraseRows(table, ids, now, store);
  });
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
      await eraseWith(table.name, old, store);
      await table.bulkDelete(old);
    });
  }
}

/** What goes with rows, or loses its link to them. */
async function eraseWith(table: string, ids: readonly string[], store: CoachsideDb): Promise<void> {
  switch (table) {
    case 'clients':
      for (const id of ids) await eraseClient(clientIdSchema.parse(id), store);
      return;
    case 'sessions':
      for (const id of ids) await eraseSession(sessionIdSchema.parse(id), store);
      return;
    case 'goals':
      await store.ratings.where('goalId').anyOf(ids).delete();
      return unlinkGoals(ids, store);
    case 'decks':
      await store.questions.where('deckId').anyOf(ids).delete();
      return;
    case 'notes':
      return unlinkAnswers(ids, store);
  }
}

/** What was practised, achieved or asked of others stays true when its goal goes. */
async function unlinkGoals(ids: readonly string[], store: CoachsideDb): Promise<void> {
  for (const table of [store.skillPractice, store.achievements, store.pulseRounds] as Table[]) {
    await table.where('goalId').anyOf(ids).modify({ goalId: null });
  }
}

/** A question keeps having been asked when its answer goes. */
async function unlinkAnswers(noteIds: readonly string[], store: CoachsideDb): Promise<void> {
  const notes = await store.notes.bulkGet([...noteIds]);
  const sessionIds = [...new Set(notes.flatMap((note) => (note ? [note.sessionId] : [])))];
  const gone = new Set(noteIds);
  // Whole sessions at once: the browser filters row by row, which takes many times as long.
  const asks = await Promise.all(
    sessionIds.map((id) => store.asks.where('sessionId').equals(id).toArray()),
  );
  const unlinked = asks
    .flat()
    .filter(({ answerNoteId }) => answerNoteId !== null && gone.has(answerNoteId))
    .map((ask) => ({ ...ask, answerNoteId: null }));
  await store.asks.bulkPut(unlinked);
}
