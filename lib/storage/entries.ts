import Dexie from 'dexie';
import { commitmentSchema } from '@/lib/domain/commitment';
import { type Entry, entrySchema } from '@/lib/domain/entry';
import type { SessionId } from '@/lib/domain/ids';
import { noteSchema } from '@/lib/domain/note';
import { askSchema } from '@/lib/domain/question';
import type { z } from '@/lib/domain/zod';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { wholeRows } from '@/lib/storage/whole-rows';

/**
 * A session's entries of every kind: at least the newest `limit` of them when there are as many,
 * in no order. Those in the trash are left out unless their id is in `keep`.
 */
export async function listEntries(
  sessionId: SessionId,
  limit: number,
  keep: ReadonlySet<string> = new Set(),
  store: CoachsideDb = db,
): Promise<Entry[]> {
  const isShown = (row: { id: string; trashedAt: number | null }) =>
    row.trashedAt === null || keep.has(row.id);
  const [notes, asks, commitments] = await Promise.all([
    newestShown(store.notes, noteSchema, sessionId, limit, isShown),
    newestShown(store.asks, askSchema, sessionId, limit, isShown),
    store.commitments.where('sessionId').equals(sessionId).toArray(),
  ]);
  return [
    ...notes.map((row) => ({ type: 'note' as const, row })),
    ...asks.map((row) => ({ type: 'ask' as const, row })),
    ...wholeRows(store.commitments, commitmentSchema, commitments)
      .filter(isShown)
      .map((row) => ({ type: 'commitment' as const, row })),
  ];
}

/**
 * Filters after reading, because the browser hands out a range of an index in one piece but a
 * filtered one row by row. Reads further back when the trash took too much of the piece.
 */
async function newestShown<Row extends { sessionId: SessionId; at: number }>(
  table: Dexie.Table<Row, string>,
  schema: z.ZodMiniType<Row>,
  sessionId: SessionId,
  limit: number,
  isShown: (row: Row) => boolean,
): Promise<Row[]> {
  for (let size = limit; ; size *= 2) {
    const rows = await table
      .where('[sessionId+at]')
      .between([sessionId, Dexie.minKey], [sessionId, Dexie.maxKey])
      .reverse()
      .limit(size)
      .toArray();
    const shown = wholeRows(table, schema, rows).filter(isShown);
    if (shown.length >= limit || rows.length < size) return shown;
  }
}

/**
 * Reads, changes and writes the row of an entry in one transaction. Throws, naming it, when it is
 * gone, and `$ZodError` when the changed row is invalid; then nothing is changed.
 */
export async function changeEntry(
  entry: Entry,
  change: (row: Entry['row']) => Entry['row'],
  store: CoachsideDb = db,
): Promise<void> {
  const table = tableOf(entry, store);
  await store.transaction('rw', table, async () => {
    const row = await table.get(entry.row.id);
    if (row === undefined) throw new Error(`No ${entry.type} ${entry.row.id}`);
    await table.put(entrySchema.parse({ type: entry.type, row: change(row) }).row);
  });
}

function tableOf(entry: Entry, store: CoachsideDb): Dexie.Table<Entry['row'], string> {
  const tables = { note: store.notes, commitment: store.commitments, ask: store.asks };
  return tables[entry.type] as unknown as Dexie.Table<Entry['row'], string>;
}
