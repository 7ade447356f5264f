import type { DBCoreTable } from 'dexie';

/** The field of a row on disk that holds all the others. */
export const SEALED = 'sealed';

/** A row on disk: what its table's indexes need, and everything sealed. */
export interface SealedRow {
  [path: string]: unknown;
  sealed: Uint8Array;
}

export function isSealedRow(row: unknown): row is SealedRow {
  return typeof row === 'object' && row !== null && SEALED in row && ArrayBuffer.isView(row.sealed);
}

/** Tables whose rows hold no content, or nothing but the vault's own. */
const PLAIN_TABLES: ReadonlySet<string> = new Set(['vault', 'handles']);

export function isSealedTable(name: string): boolean {
  return !PLAIN_TABLES.has(name);
}

/** What a locked page needs to know to be drawn: language and the like, never content. */
const PLAIN_META: ReadonlySet<unknown> = new Set(['schemaVersion', 'preferences', 'isHidden']);

/** Whether a row stays readable although its table is sealed. */
export function staysPlain(table: string, key: unknown): boolean {
  return table === 'meta' && PLAIN_META.has(key);
}

/** Tables whose primary key says something: on disk it is the key's keyed hash. */
const BLIND_TABLES: ReadonlySet<string> = new Set(['rooms']);

export function isBlindTable(name: string): boolean {
  return BLIND_TABLES.has(name);
}

/** Everything the indexes of a table are made of, its primary key first. */
export function readablePaths({ schema }: Pick<DBCoreTable, 'schema'>): readonly string[] {
  const paths = [schema.primaryKey, ...schema.indexes].flatMap(({ keyPath }) => keyPath ?? []);
  return [...new Set(paths)];
}

/** What an index holds of a value: nothing where it is not text or a number. */
export function indexed(value: unknown): string | number | undefined {
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}
