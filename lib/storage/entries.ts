import Dexie from 'dexie';
import { type Entry, entrySchema } from '@/lib/domain/entry';
import type { SessionId } from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';

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
  const range = [
    [sessionId, Dexie.minKey],
    [sessionId, Dexie.maxKey],
  ] as const;
  const [notes, asks, commitments] = await Promise.all([
    store.notes
      .where('[sessionId+at]')
      .between(...range)
      .reverse()
      .filter(isShown)
      .limit(limit)
      .toArray(),
    store.asks
      .where('[sessionId+at]')
      .between(...range)
      .reverse()
      .filter(isShown)
      .limit(limit)
      .toArray(),
    store.commitments.where('sessionId').equals(sessionId).filter(isShown).toArray(),
  ]);
  return [
    ...notes.map((row) => ({ type: 'note' as const, row })),
    ...asks.map((row) => ({ type: 'ask' as const, row })),
    ...commitments.map((row) => ({ type: 'commitment' as const, row })),
  ];
}

/**
 * Reads, changes and writes the row of an entry in one transaction. Throws, naming it, when it is
 * gone, and `ZodError` when the changed row is invalid; then nothing is changed.
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
