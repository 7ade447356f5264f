import { type Entry, entrySchema } from '@/lib/domain/entry';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { type Rows, readRows } from '@/lib/storage/rows';

/**
 * Every note, commitment and ask in the trash, last removed first. Nothing indexes the trash, so
 * this reads the whole practice: for its own page only.
 */
export async function readTrashedEntries(store: CoachsideDb = db): Promise<Rows<Entry>> {
  const isTrashed = (row: { trashedAt: number | null }) => typeof row.trashedAt === 'number';
  const [notes, commitments, asks] = await Promise.all([
    store.notes.filter(isTrashed).toArray(),
    store.commitments.filter(isTrashed).toArray(),
    store.asks.filter(isTrashed).toArray(),
  ]);
  const { rows, damaged } = readRows(entrySchema, [
    ...notes.map((row) => ({ type: 'note', row })),
    ...commitments.map((row) => ({ type: 'commitment', row })),
    ...asks.map((row) => ({ type: 'ask', row })),
  ]);
  return {
    rows: rows.toSorted((a, b) => (b.row.trashedAt ?? 0) - (a.row.trashedAt ?? 0)),
    damaged,
  };
}
