import type { ClientId } from '@/lib/domain/ids';
import { type CoachsideDb, db, type PartBefore } from '@/lib/storage/db';

/** What part of a part a row is, and whose. */
interface OwnedRow {
  id?: unknown;
  clientId?: unknown;
  sessionId?: unknown;
}

/** Whether the practice as it was before a restore is still kept. */
export async function hasBefore(store: CoachsideDb = db): Promise<boolean> {
  return (await store.beforeRestore.count()) > 0;
}

/** Drops the practice as it was: the coach is content with what was restored. */
export async function forgetBefore(store: CoachsideDb = db): Promise<void> {
  await store.beforeRestore.clear();
}

/** Takes everything of a client out of what is kept, because erasing is for good. */
export async function eraseFromBefore(id: ClientId, store: CoachsideDb = db): Promise<void> {
  const parts = await store.beforeRestore.toArray();
  const isHis = (row: OwnedRow) => row.clientId === id;
  const sessions = new Set(
    rowsOf(parts, 'sessions')
      .filter(isHis)
      .map((row) => row.id),
  );
  const goes = (table: string) => (row: OwnedRow) =>
    isHis(row) ||
    (table === 'clients' && row.id === id) ||
    sessions.has(row.sessionId) ||
    isDraftOf(row, id);
  for (const { part, table, rows } of parts) {
    const kept = rows.filter((row) => !goes(table)((row ?? {}) as OwnedRow));
    if (kept.length === rows.length) continue;
    if (kept.length === 0) await store.beforeRestore.delete(part);
    else await store.beforeRestore.put({ part, table, rows: kept });
  }
}

/** A goal under way, which is kept as a value. */
function isDraftOf(row: OwnedRow & { value?: unknown }, id: ClientId): boolean {
  const value = row.value as { clientId?: unknown } | null | undefined;
  return typeof value === 'object' && value?.clientId === id;
}

function rowsOf(parts: readonly PartBefore[], table: string): OwnedRow[] {
  return parts.filter((part) => part.table === table).flatMap(({ rows }) => rows as OwnedRow[]);
}
