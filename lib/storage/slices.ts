import Dexie, { type Table } from 'dexie';

/**
 * Hands over every row of a table in slices, by primary key and each once, so that the page can
 * answer and others can write between two of them.
 *
 * Each slice has a transaction of its own, because Dexie keeps and copies what a live query reads
 * without one: of a whole table that takes longer than reading it again.
 */
export async function visitSlices<Row>(
  table: Table<Row, string>,
  size: number,
  visit: (rows: readonly Row[]) => unknown,
): Promise<void> {
  const key = table.schema.primKey.keyPath as keyof Row;
  const readAfter = (last: unknown): Promise<Row[]> => {
    const reading = table.db.transaction('r', table, () =>
      table.where(':id').above(last).limit(size).toArray(),
    );
    // What fails is told where it is waited for, unless the visit before it fails.
    reading.catch(() => undefined);
    return reading;
  };
  let next = readAfter(Dexie.minKey);
  for (;;) {
    const rows = await next;
    const isLast = rows.length < size;
    // Read while these are visited.
    if (!isLast) next = readAfter(rows.at(-1)?.[key]);
    await visit(rows);
    if (isLast) return;
  }
}
