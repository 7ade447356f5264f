import { isKept } from '@/lib/domain/trash';
import type { z } from '@/lib/domain/zod';

/** Rows as read, and how many were damaged: those are counted and kept, never dropped from disk. */
export interface Rows<Row> {
  rows: Row[];
  damaged: number;
}

/** Separates the rows that parse with today's schema from those that don't. */
export function readRows<Row>(schema: z.ZodMiniType<Row>, found: readonly unknown[]): Rows<Row> {
  const rows: Row[] = [];
  let damaged = 0;
  for (const each of found) {
    const parsed = schema.safeParse(each);
    if (parsed.success) rows.push(parsed.data);
    else damaged += 1;
  }
  return { rows, damaged };
}

/** The same without those in the trash; a damaged row is counted wherever it may be. */
export function keptRows<Row extends Parameters<typeof isKept>[0]>(
  schema: z.ZodMiniType<Row>,
  found: readonly unknown[],
): Rows<Row> {
  const { rows, damaged } = readRows(schema, found);
  return { rows: rows.filter(isKept), damaged };
}
