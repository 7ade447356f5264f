import { SCHEMA_VERSION } from '@/lib/storage/migrations';
import { answered, finished, openDisk } from '@/lib/storage/vault/disk';
import type { DataKey } from '@/lib/storage/vault/keyring';
import { createRowCipher, type RowCipher, type TableShape } from '@/lib/storage/vault/row-cipher';
import { isSealedRow, isSealedTable, staysPlain } from '@/lib/storage/vault/sealed-row';

const SLICE = 250;
type Row = Record<string, unknown>;

/** How far a conversion is, in rows. */
export interface Progress {
  done: number;
  total: number;
}

export interface Conversion {
  name: string;
  dataKey: DataKey;
  epoch: number;
  to: 'sealed' | 'plain';
  /** Called between two slices; it may take its time. */
  onSlice?: (progress: Progress) => unknown;
}

/**
 * Seals every row of a database, or opens every one, in slices that are each written whole: cut off
 * anywhere, it goes on with the rest. Rows that don't open stay as they are; returns how many.
 */
export async function convertRows({
  name,
  dataKey,
  epoch,
  to,
  onSlice,
}: Conversion): Promise<number> {
  const cipher = createRowCipher(dataKey, { schemaVersion: SCHEMA_VERSION, epoch });
  const disk = await openDisk(name);
  let damaged = 0;
  try {
    const tables = Array.from(disk.objectStoreNames).filter(isSealedTable);
    const progress = { done: 0, total: await countAll(disk, tables) };
    for (const table of tables) {
      for (let after: IDBValidKey | undefined; ; ) {
        const slice = await convertSlice(disk, table, after, cipher, to);
        damaged += slice.damaged;
        progress.done += slice.count;
        await onSlice?.({ ...progress });
        if (slice.count < SLICE) break;
        after = slice.last;
      }
    }
    return damaged;
  } finally {
    disk.close();
  }
}

async function countAll(disk: IDBDatabase, tables: readonly string[]): Promise<number> {
  const reading = disk.transaction([...tables], 'readonly');
  const counts = await Promise.all(
    tables.map((each) => answered(reading.objectStore(each).count())),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

async function convertSlice(
  disk: IDBDatabase,
  table: string,
  after: IDBValidKey | undefined,
  cipher: RowCipher,
  to: Conversion['to'],
) {
  const writing = disk.transaction(table, 'readwrite', { durability: 'strict' });
  const store = writing.objectStore(table);
  const shape = shapeOf(store);
  const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
  let damaged = 0;
  let last: IDBValidKey | undefined;
  let count = 0;
  const reading = store.getAll(range, SLICE);
  const ended = finished(writing);
  reading.onsuccess = () => {
    const rows = reading.result as Row[];
    count = rows.length;
    last = rows.at(-1)?.[String(store.keyPath)] as IDBValidKey | undefined;
    for (const row of rows) {
      try {
        const changed = convert(row, shape, cipher, to);
        if (changed !== undefined) replace(store, row, changed);
      } catch {
        damaged += 1;
      }
    }
  };
  await ended;
  return { count, damaged, last };
}

/** What a row becomes, or `undefined` where it stays as it is. Throws on one that does not open. */
function convert(
  row: Row,
  shape: TableShape,
  cipher: RowCipher,
  to: Conversion['to'],
): Row | undefined {
  if (staysPlain(shape.name, row[String(shape.paths[0])])) return undefined;
  if (to === 'sealed') return isSealedRow(row) ? undefined : cipher.seal(shape, row);
  return isSealedRow(row) ? cipher.open(shape, row).row : undefined;
}

/** A table with hidden keys keeps a row under another key. */
function replace(store: IDBObjectStore, before: Row, after: Row): void {
  const path = String(store.keyPath);
  if (before[path] !== after[path]) store.delete(before[path] as IDBValidKey);
  store.put(after);
}

function shapeOf(store: IDBObjectStore): TableShape {
  const paths = [
    store.keyPath,
    ...Array.from(store.indexNames, (each) => store.index(each).keyPath),
  ];
  return { name: store.name, paths: [...new Set(paths.flat().map(String))] };
}
