import type { CoachsideDb } from '@/lib/storage/db';

/** As many rows as a few screens show; older ones are read again. */
const ROWS_KEPT = 2_000;

// biome-ignore lint/suspicious/noExplicitAny: a row of any table, which may be damaged
type Row = any;

/** Reads rows by id and remembers them, because one search shows much of what the last one did. */
export interface RowReader {
  read: (table: string, ids: readonly string[]) => Promise<ReadonlyMap<string, Row>>;
  /** Something was written: nothing that was read until now is used again. */
  forget: () => void;
}

export function createRowReader(store: CoachsideDb): RowReader {
  let kept = new Map<string, Row>();
  return {
    async read(table, ids) {
      const wanted = [...new Set(ids)];
      const known = kept;
      const missing = wanted.filter((id) => !known.has(`${table} ${id}`));
      const rows: Row[] = missing.length === 0 ? [] : await store.table(table).bulkGet(missing);
      const read = new Map(missing.map((id, at) => [id, rows[at]]));
      // Whatever was forgotten meanwhile stays forgotten: it goes into a map nobody asks any more.
      for (const [id, row] of read) known.set(`${table} ${id}`, row);
      if (kept.size > ROWS_KEPT) kept = new Map();
      return new Map(
        wanted.flatMap((id) => {
          const row = known.get(`${table} ${id}`);
          return row === undefined ? [] : [[id, row]];
        }),
      );
    },
    forget() {
      kept = new Map();
    },
  };
}
