import type { Table } from 'dexie';
import type { Instant } from '@/lib/domain/days';
import { type Removable, withoutTrash } from '@/lib/domain/trash';
import type { z } from '@/lib/domain/zod';
import { changeRow } from '@/lib/storage/change-row';

/**
 * Puts a row into the trash; one that is there already keeps its day. Throws, naming it, when it
 * does not exist.
 */
export async function trashRow<Row extends Removable>(
  table: Table<Row, string>,
  schema: z.ZodMiniType<Row>,
  id: string,
  now: Instant,
): Promise<void> {
  await changeRow(table, schema, id, (row) => ({ ...row, trashedAt: row.trashedAt ?? now }));
}

/** Takes a row out of the trash, as it was. Throws, naming it, when it does not exist. */
export async function restoreRow<Row extends Removable>(
  table: Table<Row, string>,
  schema: z.ZodMiniType<Row>,
  id: string,
): Promise<void> {
  await changeRow(table, schema, id, withoutTrash);
}
