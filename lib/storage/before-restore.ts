import type { Row } from '@/lib/domain/backup-lines';
import type { ClientId } from '@/lib/domain/ids';
import { backupTables, visitBackupRows } from '@/lib/storage/backup-rows';
import { type CoachsideDb, db, type PartBefore } from '@/lib/storage/db';
import type { PracticeTable } from '@/lib/storage/row-schemas';

/** What part of a part a row is, and whose. */
interface OwnedRow {
  id?: unknown;
  key?: unknown;
  clientId?: unknown;
  sessionId?: unknown;
  value?: unknown;
}

/** What of a client is known by something else than the client's id. */
export interface AlsoGone {
  sessionIds: ReadonlySet<unknown>;
  questionIds: ReadonlySet<unknown>;
}

const NOTHING_ELSE: AlsoGone = { sessionIds: new Set(), questionIds: new Set() };

/** Whether the practice as it was before a restore is still kept. */
export async function hasBefore(store: CoachsideDb = db): Promise<boolean> {
  return (await store.beforeRestore.count()) > 0;
}

/** Drops the practice as it was: the coach is content with what was restored. */
export async function forgetBefore(store: CoachsideDb = db): Promise<void> {
  await store.beforeRestore.clear();
}

/**
 * Keeps every row that a restore may change, and where the practice comes from, under a name of its
 * own. Call inside the transaction.
 */
export async function keepBefore(
  name: string,
  onRows: (count: number) => unknown,
  store: CoachsideDb = db,
): Promise<void> {
  for (const table of backupTables) {
    let part = 0;
    await visitBackupRows(
      table,
      async (rows) => {
        if (rows.length === 0) return;
        part += 1;
        await store.beforeRestore.add({
          part: `${name} ${table} ${String(part).padStart(6, '0')}`,
          table,
          rows: [...rows],
        });
        onRows(rows.length);
      },
      store,
    );
  }
  const line = await store.meta.get('practiceLine');
  if (line === undefined) return;
  await store.beforeRestore.add({ part: `${name} line`, table: 'meta', rows: [line] });
}

/** Hands over the parts that were kept under other names than this one, and drops them. */
export async function takeBefore(
  name: string,
  take: (table: PracticeTable, rows: Row[]) => Promise<unknown>,
  store: CoachsideDb = db,
): Promise<void> {
  const keys = await store.beforeRestore.toCollection().primaryKeys();
  for (const key of keys.filter((each) => !each.startsWith(`${name} `))) {
    const part = await store.beforeRestore.get(key);
    if (part === undefined) continue;
    await take(part.table as PracticeTable, part.rows as Row[]);
    await store.beforeRestore.delete(key);
  }
}

/** Takes everything of a client out of what is kept, because erasing is for good. */
export async function eraseFromBefore(
  id: ClientId,
  store: CoachsideDb = db,
  also: AlsoGone = NOTHING_ELSE,
): Promise<void> {
  const parts = await store.beforeRestore.toArray();
  const isHis = (row: OwnedRow) => row.clientId === id;
  const idsOf = (table: string, key: 'id' | 'key') =>
    rowsOf(parts, table)
      .filter(isHis)
      .map((row) => row[key]);
  const sessions = new Set([...also.sessionIds, ...idsOf('sessions', 'id')]);
  const rooms = new Set(idsOf('rooms', 'key'));
  const goes = (table: string) => (row: OwnedRow) =>
    isHis(row) ||
    (table === 'clients' && row.id === id) ||
    (table === 'questions' && also.questionIds.has(row.id)) ||
    sessions.has(row.sessionId) ||
    isValueOf(row, id, rooms);
  for (const { part, table, rows } of parts) {
    const kept = rows.filter((row) => !goes(table)((row ?? {}) as OwnedRow));
    if (kept.length === rows.length) continue;
    if (kept.length === 0) await store.beforeRestore.delete(part);
    else await store.beforeRestore.put({ part, table, rows: kept });
  }
}

/** A goal under way, or the call of a client: each is kept as a value. */
function isValueOf(row: OwnedRow, id: ClientId, rooms: ReadonlySet<unknown>): boolean {
  const value = row.value as { clientId?: unknown; room?: unknown } | null | undefined;
  if (typeof value !== 'object' || value === null) return false;
  return value.clientId === id || rooms.has(value.room);
}

function rowsOf(parts: readonly PartBefore[], table: string): OwnedRow[] {
  return parts.filter((part) => part.table === table).flatMap(({ rows }) => rows as OwnedRow[]);
}
