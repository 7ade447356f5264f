import type { Table } from 'dexie';
import type { Row } from '@/lib/domain/backup-lines';
import { isCarried } from '@/lib/domain/meta';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { type PracticeTable, practiceTables } from '@/lib/storage/row-schemas';
import { visitSlices } from '@/lib/storage/slices';

/** Rows in one piece of work: few enough that memory stays small and others have their turn. */
export const BACKUP_SLICE = 1_000;

/** Tables with few rows whose keys have an order of their own on disk. */
const READ_WHOLE: ReadonlySet<PracticeTable> = new Set(['rooms', 'meta']);

/**
 * The tables in the order of a backup: what belongs to something comes before it, so that of what is
 * written meanwhile a backup never holds the part without the whole.
 */
export const backupTables: readonly PracticeTable[] = practiceTables.toReversed();

type AnyTable = Table<Row, string>;

export function tableOf(name: PracticeTable, store: CoachsideDb = db): AnyTable {
  return store.table(name);
}

export function keyPathOf(name: PracticeTable, store: CoachsideDb = db): string {
  return String(tableOf(name, store).schema.primKey.keyPath);
}

/** Every row of a table that belongs in a backup, in slices, by ascending key. */
export async function visitBackupRows(
  name: PracticeTable,
  visit: (rows: readonly Row[]) => unknown,
  store: CoachsideDb = db,
): Promise<void> {
  const table = tableOf(name, store);
  if (READ_WHOLE.has(name)) await visit(await readWhole(name, store));
  else await visitSlices(table, BACKUP_SLICE, visit);
}

/** The rows of a table from one key to another, both included. */
export async function readRange(
  name: PracticeTable,
  from: string,
  to: string,
  store: CoachsideDb = db,
): Promise<Row[]> {
  if (!READ_WHOLE.has(name)) {
    return tableOf(name, store).where(':id').between(from, to, true, true).toArray();
  }
  const keyPath = keyPathOf(name, store);
  const rows = await readWhole(name, store);
  return rows.filter((row) => String(row[keyPath]) >= from && String(row[keyPath]) <= to);
}

/** How many rows a backup would have, by table. */
export async function countBackupRows(
  store: CoachsideDb = db,
): Promise<Map<PracticeTable, number>> {
  const counts = await Promise.all(
    practiceTables.map(async (name): Promise<[PracticeTable, number]> => {
      if (name === 'meta') return [name, (await readWhole(name, store)).length];
      return [name, await tableOf(name, store).count()];
    }),
  );
  return new Map(counts);
}

async function readWhole(name: PracticeTable, store: CoachsideDb): Promise<Row[]> {
  const rows = await tableOf(name, store).toArray();
  const keyPath = keyPathOf(name, store);
  return rows
    .filter((row) => name !== 'meta' || isCarried(row.key))
    .toSorted((one, other) => (String(one[keyPath]) < String(other[keyPath]) ? -1 : 1));
}
