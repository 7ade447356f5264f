import type { Progress } from '@/lib/storage/vault/convert-rows';
import { answered, finished, openDisk } from '@/lib/storage/vault/disk';

const SLICE = 500;
/** So many rounds of making and deleting something small let go of every file that is not used any more. */
const ROUNDS = 4;
const PAUSE_MS = 250;

const copyOf = (name: string) => `${name}-renewing`;

/**
 * Writes a database anew, because what the browser's files hold of rows before they were sealed goes
 * only with the whole database: Chromium's LevelDB compacts what a deleted database leaves, and never
 * a row that was overwritten. Cut off anywhere, either the database or a whole copy of it is there,
 * which {@link finishRenewing} brings back. Nobody may write meanwhile.
 */
export async function renewDatabase(
  name: string,
  onSlice: (progress: Progress) => unknown = () => {},
): Promise<void> {
  await alone(name, async () => {
    const copy = copyOf(name);
    const progress = { done: 0, total: 2 * (await countRows(name)) };
    const count = (rows: number) => {
      progress.done += rows;
      return onSlice({ ...progress });
    };
    await drop(copy); // It is what is left of a run that was cut off before it was whole.
    await copyDatabase(name, copy, count);
    await drop(name);
    await copyDatabase(copy, name, count);
    await drop(copy);
  });
  await sweep(name);
}

/** Brings a database back from the copy of a renewal that was cut off; nothing where there is none. */
export async function finishRenewing(name: string): Promise<void> {
  const copy = copyOf(name);
  const known = await indexedDB.databases();
  if (!known.some((each) => each.name === copy)) return;
  await alone(name, async () => {
    if ((await isWhole(copy)) && !(await isWhole(name))) await copyDatabase(copy, name, () => {});
    await drop(copy);
  });
}

/** What is written last says that everything is there. */
const LAST = { table: 'meta', key: 'schemaVersion' } as const;

async function isWhole(name: string): Promise<boolean> {
  const disk = await openDisk(name).catch(() => undefined);
  if (disk === undefined) return false;
  try {
    if (!disk.objectStoreNames.contains(LAST.table)) return false;
    const row = disk.transaction(LAST.table).objectStore(LAST.table).get(LAST.key);
    return (await answered(row)) !== undefined;
  } finally {
    disk.close();
  }
}

async function copyDatabase(
  from: string,
  to: string,
  count: (rows: number) => unknown,
): Promise<void> {
  const source = await openDisk(from);
  const target = await createLike(source, to);
  try {
    let last: unknown;
    for (const table of Array.from(source.objectStoreNames)) {
      for (let after: IDBValidKey | undefined; ; ) {
        const rows = await readSlice(source, table, after);
        const isLast = (row: Row) => table === LAST.table && row.key === LAST.key;
        last = rows.find(isLast) ?? last;
        await writeRows(
          target,
          table,
          rows.filter((row) => !isLast(row)),
        );
        await count(rows.length);
        if (rows.length < SLICE) break;
        after = keyOf(source, table, rows.at(-1));
      }
    }
    if (last !== undefined) await writeRows(target, LAST.table, [last as Row]);
  } finally {
    source.close();
    target.close();
  }
}

type Row = Record<string, unknown>;

function readSlice(
  disk: IDBDatabase,
  table: string,
  after: IDBValidKey | undefined,
): Promise<Row[]> {
  const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
  return answered(disk.transaction(table).objectStore(table).getAll(range, SLICE));
}

function keyOf(disk: IDBDatabase, table: string, row: Row | undefined): IDBValidKey {
  const path = String(disk.transaction(table).objectStore(table).keyPath);
  return row?.[path] as IDBValidKey;
}

async function writeRows(disk: IDBDatabase, table: string, rows: readonly Row[]): Promise<void> {
  const writing = disk.transaction(table, 'readwrite', { durability: 'strict' });
  for (const row of rows) writing.objectStore(table).put(row);
  await finished(writing);
}

/** A database with the tables and indexes of another, or the one there is. */
async function createLike(source: IDBDatabase, name: string): Promise<IDBDatabase> {
  const tables = shapesOf(source);
  const opening = indexedDB.open(name, source.version);
  opening.onupgradeneeded = () => {
    for (const { table, keyPath, indexes } of tables) {
      const store = opening.result.createObjectStore(table, { keyPath });
      for (const each of indexes) store.createIndex(each.name, each.keyPath, each);
    }
  };
  const target = await answered(opening);
  target.onversionchange = () => target.close();
  return target;
}

/** Read at once: the transaction that shows them ends with the next turn. */
function shapesOf(disk: IDBDatabase) {
  const names = Array.from(disk.objectStoreNames);
  const reading = disk.transaction(names);
  return names.map((table) => {
    const store = reading.objectStore(table);
    const indexes = Array.from(store.indexNames, (each) => {
      const { name, keyPath, unique, multiEntry } = store.index(each);
      return { name, keyPath, unique, multiEntry };
    });
    return { table, keyPath: store.keyPath, indexes };
  });
}

async function countRows(name: string): Promise<number> {
  const disk = await openDisk(name);
  try {
    const names = Array.from(disk.objectStoreNames);
    const reading = disk.transaction(names);
    const counts = await Promise.all(
      names.map((table) => answered(reading.objectStore(table).count())),
    );
    return counts.reduce((sum, rows) => sum + rows, 0);
  } finally {
    disk.close();
  }
}

/**
 * Waits until every page has let go of it, which they do when they hear of it. Not at once: a reader
 * that the browser is still letting go of would make it keep what the compaction should leave out.
 */
async function drop(name: string): Promise<void> {
  await pause();
  await answered(indexedDB.deleteDatabase(name));
  await pause();
}

function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done, PAUSE_MS));
}

/** Files that nothing uses any more go when the next ones are written. */
async function sweep(name: string): Promise<void> {
  const scratch = `${name}-scratch`;
  for (let round = 0; round < ROUNDS; round += 1) {
    const opening = indexedDB.open(scratch, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('scratch', { keyPath: 'key' });
    const disk = await answered(opening);
    const writing = disk.transaction('scratch', 'readwrite', { durability: 'strict' });
    writing.objectStore('scratch').put({ key: 'scratch' });
    await finished(writing);
    disk.close();
    await drop(scratch);
  }
}

/** One page at a time; where there are no locks there is only one. */
async function alone(name: string, act: () => Promise<void>): Promise<void> {
  const locks = globalThis.navigator?.locks ?? undefined;
  if (locks === undefined) await act();
  else await locks.request(`${name} renewing`, act);
}
