import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupFooter,
  type BackupHeader,
  BackupRefusedError,
  backupFooterSchema,
  backupHeaderSchema,
  ROW_MAX_DEPTH,
} from '@/lib/domain/backup';
import { isPlain, spell, unspell } from '@/lib/domain/row-spelling';

/*
 * A backup is one JSON document whose lines are made so that it can be written and read one by one:
 * a first line that ends inside its list of rows, a line for each row, a last line that ends it.
 */

const OPEN = ',"rows":[';
/** Ids, names of rooms and of preferences are far shorter. */
const KEY_MAX = 500;

export type Row = Record<string, unknown>;
export interface RowOfTable {
  table: string;
  row: Row;
}

export function writeHeader(header: BackupHeader): string {
  return `${JSON.stringify(header).slice(0, -1)}${OPEN}`;
}

/** A row as a line, without the comma that a next one needs. */
export function writeRow(table: string, row: unknown): string {
  return JSON.stringify(isPlain(row) ? [table, row] : [table, spell(row), 'spelled']);
}

export function writeFooter(footer: BackupFooter): string {
  return `],${JSON.stringify(footer).slice(1)}`;
}

/** The first line of a backup. Throws `BackupRefusedError` on any other file. */
export function readHeader(line: string, schemaVersion: number): BackupHeader {
  if (!/^\s*[{[]/.test(line)) throw new BackupRefusedError('not-json');
  const value = parseJson(line.endsWith(OPEN) ? `${line.slice(0, -OPEN.length)}}` : line);
  const said = value as { format?: unknown; version?: unknown; schema?: unknown } | undefined;
  if (said?.format !== BACKUP_FORMAT) throw new BackupRefusedError('not-a-backup');
  if (isAbove(said.version, BACKUP_VERSION)) throw new BackupRefusedError('newer-format');
  if (isAbove(said.schema, schemaVersion)) throw new BackupRefusedError('newer-schema');
  const header = backupHeaderSchema.safeParse(value);
  if (!header.success) throw new BackupRefusedError('not-a-backup');
  if (!line.endsWith(OPEN)) throw new BackupRefusedError('truncated');
  return header.data;
}

function isAbove(version: unknown, known: number): boolean {
  return typeof version === 'number' && version > known;
}

export function isFooter(line: string): boolean {
  return line.startsWith('],');
}

/** Throws `BackupRefusedError` on a last line that is not whole. */
export function readFooter(line: string): BackupFooter {
  const footer = backupFooterSchema.safeParse(parseJson(`{${line.slice(2)}`));
  if (!footer.success) throw new BackupRefusedError('truncated');
  return footer.data;
}

/** Throws `BackupRefusedError`, naming the line, on one that no row can come from. */
export function readRow(line: string, number: number): RowOfTable {
  const value = parseJson(line);
  if (value === undefined) throw new BackupRefusedError('not-json', `${number}`);
  if (!Array.isArray(value) || typeof value[0] !== 'string' || value[0].length > KEY_MAX) {
    throw new BackupRefusedError('bad-row', `${number}`);
  }
  checkShape(value, number);
  const row = value.length === 3 ? spelled(value[1], number) : value[1];
  if (value.length > 3 || typeof row !== 'object' || row === null || Array.isArray(row)) {
    throw new BackupRefusedError('bad-row', `${number}`);
  }
  return { table: value[0], row: row as Row };
}

function spelled(value: unknown, number: number): unknown {
  try {
    const row = unspell(value);
    checkShape(row, number);
    return row;
  } catch (error) {
    if (error instanceof BackupRefusedError) throw error;
    throw new BackupRefusedError('bad-row', `${number}`);
  }
}

/** The key that a row of a table stands under. Throws `BackupRefusedError` where there is none. */
export function keyOfRow(row: Row, keyPath: string, number: number): string {
  const key = row[keyPath];
  if (typeof key === 'string' && key !== '' && key.length <= KEY_MAX) return key;
  throw new BackupRefusedError('bad-row', `${number}`);
}

const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

function checkShape(value: unknown, number: number, depth = 0): void {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return;
  if (depth > ROW_MAX_DEPTH) throw new BackupRefusedError('too-deep', `${number}`);
  if (Array.isArray(value)) {
    for (const each of value) checkShape(each, number, depth + 1);
    return;
  }
  for (const key of Object.keys(value)) {
    if (FORBIDDEN.has(key)) throw new BackupRefusedError('forbidden-key', `${number}`);
    checkShape(value[key as keyof typeof value], number, depth + 1);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Whoever asked says what it means that this is no JSON.
  }
}
