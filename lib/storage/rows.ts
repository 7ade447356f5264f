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
