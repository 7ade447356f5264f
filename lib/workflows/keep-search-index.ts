import type { ClientId } from '@/lib/domain/ids';
import { createSearchIndex, type SearchIndex } from '@/lib/domain/search/search-index';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { visitNewestFirst } from '@/lib/storage/newest-rows';
import { onRowsChanged, type RowChanges } from '@/lib/storage/row-changes';
import { type Row, type SearchSource, searchSources } from '@/lib/workflows/search-sources';
import { keyOf, recordId, rowKey, toSearchRecord } from '@/lib/workflows/to-search-record';

/** Rows read at once: quick, and few enough that a search in between need not wait for long. */
const SLICE_ROWS = 2_000;
/** How many slices are read before it is told that there is more to find. */
const SLICES_TOLD = 15;
/** Once so many records are gone, and they are more than are left, it is made anew. */
const MANY_DEAD = 20_000;

/** An index of everything that can be found, as it is on disk whoever writes. */
export interface KeptIndex {
  readonly index: SearchIndex;
  /** Every row was read at least once. */
  readonly isComplete: boolean;
  /** Rows that could not be read. They are still on disk. */
  readonly damaged: number;
  /** Resolves once everything that was told as written is in it. Rejects if reading failed. */
  upToDate: () => Promise<void>;
  close: () => void;
}

interface KeepOptions {
  now: () => number;
  /** There is more, or something else, to be found. */
  onChange?: () => void;
  store?: CoachsideDb;
}

/** An index under way, and the rows that it could not take, each with its table. */
interface Build {
  index: SearchIndex;
  damagedIds: Map<string, string>;
}

/** What belongs to their rows changes with them. */
const OWNERS: ReadonlySet<string> = new Set(['clients', 'sessions']);

/**
 * Reads everything, newest first, and follows every write from then on. One thing happens after the
 * other: what is read again after a write can never be overtaken by what was read before it. Where
 * a write could not name its rows, its table is read anew, or everything where that is as quick.
 */
export function keepSearchIndex({ now, onChange, store = db }: KeepOptions): KeptIndex {
  let current = newBuild();
  let next: Build | undefined = current;
  let isComplete = false;
  let isClosed = false;
  const stale = new Set<string>();
  let pending = new Map<string, Set<string>>();
  const sources = searchSources.filter(({ table }) =>
    store.tables.some(({ name }) => name === table),
  );
  const stop = onRowsChanged(noteChanges, store);
  let failure: unknown;
  let work = run(readEverything);

  /** One thing after the other, and what fails is told to whoever searches next. */
  async function run(job: () => Promise<void>, before?: Promise<void>): Promise<void> {
    await before;
    try {
      if (!isClosed) await job();
      failure = undefined;
    } catch (error) {
      failure = error;
      onChange?.();
    }
  }

  async function readEverything(): Promise<void> {
    const build = next ?? newBuild();
    next = build;
    stale.clear();
    let slices = 0;
    for (const source of sources) {
      await visitNewestFirst(store.table(source.table), now(), SLICE_ROWS, async (rows) => {
        if (isClosed) return;
        for (const row of rows) take(build, source, row);
        await takeChanges();
        slices += 1;
        if (!isComplete && slices % SLICES_TOLD === 1) onChange?.();
      });
    }
    current = build;
    next = undefined;
    isComplete = true;
    onChange?.();
  }

  function noteChanges(changes: RowChanges): void {
    for (const [table, keys] of changes) {
      if (!sources.some((source) => source.table === table)) continue;
      if (keys === undefined) stale.add(table);
      else note(table, keys);
    }
    if (pending.size > 0 || stale.size > 0) work = run(catchUp, work);
  }

  async function catchUp(): Promise<void> {
    await takeChanges();
    if (mustStartOver()) return readEverything();
    for (const source of sources) if (stale.delete(source.table)) await readAnew(source);
  }

  function mustStartOver(): boolean {
    const { size, deadCount, idsOf } = current.index;
    if (deadCount > MANY_DEAD && deadCount > size) return true;
    const toRead = [...stale].reduce((sum, table) => sum + idsOf(table).size, 0);
    return toRead > size / 2 || [...stale].some((table) => OWNERS.has(table));
  }

  /** One table again: what it holds, and of what it held, what has gone. */
  async function readAnew(source: SearchSource): Promise<void> {
    const { index, damagedIds } = current;
    const gone = index.idsOf(source.table);
    for (const [id, table] of damagedIds) if (table === source.table) damagedIds.delete(id);
    await visitNewestFirst(store.table(source.table), now(), SLICE_ROWS, async (rows) => {
      if (isClosed) return;
      for (const row of rows) {
        take(current, source, row);
        gone.delete(recordId(source, keyOf(source, row)));
      }
      await takeChanges();
    });
    // Whatever was put back meanwhile is here again.
    note(
      source.table,
      [...gone].map((id) => rowKey(source, id)),
    );
    await takeChanges();
    onChange?.();
  }

  function note(table: string, keys: readonly string[]): void {
    pending.set(table, new Set([...(pending.get(table) ?? []), ...keys]));
  }

  /** Reads again what was written, for the index that answers and the one being made. */
  async function takeChanges(): Promise<void> {
    if (pending.size === 0) return;
    const changed = pending;
    pending = new Map();
    for (const source of sources) {
      const keys = [...(changed.get(source.table) ?? [])];
      if (keys.length === 0) continue;
      const rows: Row[] = await store.table(source.table).bulkGet(keys);
      for (const [at, key] of keys.entries()) {
        for (const build of new Set([current, next ?? current])) {
          if (rows[at] === undefined) forget(build, recordId(source, key));
          else take(build, source, rows[at]);
        }
      }
    }
    onChange?.();
  }

  return {
    get index() {
      return current.index;
    },
    get isComplete() {
      return isComplete;
    },
    get damaged() {
      return current.damagedIds.size;
    },
    upToDate: async () => {
      // Until everything was read, what was read is all there is to answer with.
      if (isComplete) await work;
      if (failure !== undefined) throw failure;
    },
    close() {
      isClosed = true;
      stop();
    },
  };
}

function newBuild(): Build {
  return { index: createSearchIndex(), damagedIds: new Map() };
}

function forget({ index, damagedIds }: Build, id: string): void {
  index.remove(id);
  damagedIds.delete(id);
}

function take({ index, damagedIds }: Build, source: SearchSource, row: Row): void {
  const record = toSearchRecord(source, row);
  const id = recordId(source, keyOf(source, row));
  damagedIds.delete(id);
  if (record === 'damaged') damagedIds.set(id, source.table);
  if (source.table === 'sessions') {
    index.placeSession(row.id, row.clientId, row.startedAt ?? row.plannedAt);
  }
  if (record === 'damaged' || record === undefined) index.remove(id);
  else index.put(record);
  if (source.table === 'clients' || source.table === 'sessions') {
    index.setTrashed(row.id, typeof row.trashedAt === 'number');
  }
  if (source.table === 'clients') {
    index.nameClient(row.id as ClientId, [String(row.name), String(row.shownAs)]);
  }
}
