import { type CoachsideDb, db } from '@/lib/storage/db';
import { isPracticeTable, type PracticeTable, rowSchemas } from '@/lib/storage/row-schemas';
import { readRows } from '@/lib/storage/rows';
import type { DamagedKeys } from '@/lib/storage/whole-rows';

/** How many of the rows that were met damaged are there and damaged still. */
export async function countStillDamaged(
  met: DamagedKeys,
  store: CoachsideDb = db,
): Promise<number> {
  const counts = await Promise.all(
    [...met].map(async ([name, keys]) => {
      const found = await store.table(name).bulkGet([...keys]);
      const there = found.filter((row) => row !== undefined);
      return isPracticeTable(name) ? readRows(rowSchemas[name], there).damaged : 0;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** How many rows of these tables are damaged. Reads them whole: for small ones. */
export async function countDamagedIn(
  tables: readonly PracticeTable[],
  store: CoachsideDb = db,
): Promise<number> {
  const counts = await Promise.all(
    tables.map(async (name) => {
      return readRows(rowSchemas[name], await store.table(name).toArray()).damaged;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
