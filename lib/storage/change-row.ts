import type { Table } from 'dexie';
import type { z } from '@/lib/domain/zod';

/** Reads, changes and writes one row in a transaction. Throws, naming it, when it does not exist. */
export async function changeRow<Row>(
  table: Table<Row, string>,
  schema: z.ZodMiniType<Row>,
  id: string,
  change: (row: Row) => Row,
): Promise<Row> {
  return table.db.transaction('rw', table, async () => {
    const found = await table.get(id);
    if (found === undefined) throw new Error(`No row ${id} in ${table.name}`);
    const changed = schema.parse(change(schema.parse(found)));
    await table.put(changed);
    return changed;
  });
}
