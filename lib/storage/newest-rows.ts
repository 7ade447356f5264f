import Dexie, { type Table } from 'dexie';
import type { Instant } from '@/lib/domain/days';

const MONTH_MS = 30 * 86_400_000;
/** How far back each stretch goes; the last one takes all that is older. */
const STRETCHES = [1, 3, 12, 36].map((months) => months * MONTH_MS);

/**
 * Hands over every row of a table in slices, each once, the newest stretch of time first. Ids begin
 * with the instant they were made, so a stretch of time is a range of ids: going backwards row by row
 * would take twenty times as long.
 */
export async function visitNewestFirst(
  table: Table<unknown, string>,
  now: Instant,
  size: number,
  visit: (rows: readonly unknown[]) => Promise<void>,
): Promise<void> {
  const key = String(table.schema.primKey.keyPath);
  let upper: unknown = Dexie.maxKey;
  for (const length of [...STRETCHES, undefined]) {
    const lower: unknown = length === undefined ? Dexie.minKey : firstIdAt(now - length);
    let from = lower;
    for (let isFirst = true; ; isFirst = false) {
      const range = table.where(':id').between(from, upper, isFirst, false);
      const rows = await range.limit(size).toArray();
      await visit(rows);
      if (rows.length < size) break;
      from = (rows.at(-1) as Record<string, unknown>)[key];
    }
    upper = lower;
  }
}

/** The least UUIDv7 of an instant. */
function firstIdAt(at: Instant): string {
  const time = Math.max(0, Math.floor(at)).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}`;
}
