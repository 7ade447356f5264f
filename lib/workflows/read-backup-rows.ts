import { decryptAge, openAge } from '@/lib/browser/age-file';
import { isAgeFile } from '@/lib/browser/is-age-file';
import {
  BACKUP_MAX_BYTES,
  BACKUP_MAX_ROWS,
  type BackupHeader,
  BackupRefusedError,
  ROW_MAX_CHARACTERS,
} from '@/lib/domain/backup';
import {
  isFooter,
  keyOfRow,
  type Row,
  readFooter,
  readHeader,
  readRow,
} from '@/lib/domain/backup-lines';
import { isCarried } from '@/lib/domain/meta';
import { createRowCheck } from '@/lib/domain/row-check';
import { isSameValue } from '@/lib/domain/same-value';
import { BACKUP_SLICE, keyPathOf } from '@/lib/storage/backup-rows';
import type { CoachsideDb } from '@/lib/storage/db';
import { migrateRow, SCHEMA_VERSION } from '@/lib/storage/migrations';
import { isPracticeTable, type PracticeTable, rowSchemas } from '@/lib/storage/row-schemas';
import type { Following } from '@/lib/workflows/make-backup';

/** A file that was opened, so that it can be read more than once. */
export interface OpenedBackup {
  file: Blob;
  /** What opens it; `undefined` for one that is not encrypted. */
  key: Uint8Array | undefined;
}

/** Rows of one table in a row, as today's schema has them. */
export interface ReadRows {
  table: PracticeTable;
  rows: Row[];
}

/** What was found in a file beside its rows. */
export interface BackupFindings {
  header: BackupHeader | undefined;
  rows: number;
  /** Rows of tables that this Coachside does not know, by table. */
  unknownTables: Map<string, number>;
  /** Fields that it does not know, by table. */
  unknownFields: Map<PracticeTable, Set<string>>;
  /** Rows that do not fit their table: they are taken as they are, and shown as damaged. */
  damaged: Map<PracticeTable, number>;
  /** The sum of every line, which a second reading must come to as well. */
  check: string;
}

/** Opens a file with its passphrase, where it has one. Throws `BackupRefusedError`. */
export async function openBackup(file: Blob, passphrase: string | null): Promise<OpenedBackup> {
  if (file.size === 0) throw new BackupRefusedError('empty');
  if (file.size > BACKUP_MAX_BYTES) throw new BackupRefusedError('too-big');
  if (!(await isAgeFile(file))) return { file, key: undefined };
  if (passphrase === null) throw new BackupRefusedError('passphrase-needed');
  return { file, key: await refusedAsBackup(openAge(file, passphrase)) };
}

export function noFindings(): BackupFindings {
  return {
    header: undefined,
    rows: 0,
    unknownTables: new Map(),
    unknownFields: new Map(),
    damaged: new Map(),
    check: '',
  };
}

/**
 * The rows of a backup in slices, each brought to today's schema, with what else there is in
 * `findings`. Throws `BackupRefusedError` at the first thing that is not as it must be; only when it
 * has come to its end is it known that everything is there.
 */
export async function* readBackupRows(
  { file, key }: OpenedBackup,
  findings: BackupFindings,
  { onProgress, signal }: Following,
  store: CoachsideDb,
): AsyncGenerator<ReadRows> {
  const check = createRowCheck();
  const counts = new Map<string, number>();
  let number = 0;
  let slice: ReadRows | undefined;
  let place = { table: '', key: '' };
  let isEnded = false;

  for await (const { line, bytes, isCut } of linesOf(file, key)) {
    number += 1;
    if (isEnded) {
      if (line !== '') throw new BackupRefusedError('damaged');
      continue;
    }
    if (findings.header === undefined) {
      findings.header = readHeader(line, SCHEMA_VERSION);
      check.add(line);
      continue;
    }
    // A line that does not end is not whole.
    if (isCut) throw new BackupRefusedError('truncated');
    if (isFooter(line)) {
      const footer = readFooter(line);
      if (!isSameValue(footer.counts, Object.fromEntries(counts))) {
        throw new BackupRefusedError('rows-missing');
      }
      if (footer.check !== check.value()) throw new BackupRefusedError('damaged');
      isEnded = true;
      continue;
    }
    const text = line.endsWith(',') ? line.slice(0, -1) : line;
    check.add(text);
    const { table, row } = readRow(text, number);
    findings.rows += 1;
    if (findings.rows > BACKUP_MAX_ROWS) throw new BackupRefusedError('too-many-rows');
    if (table !== place.table && counts.has(table)) {
      throw new BackupRefusedError('bad-row', `${number}`);
    }
    counts.set(table, (counts.get(table) ?? 0) + 1);
    if (!isPracticeTable(table) || (table === 'meta' && !isCarried(row.key))) {
      findings.unknownTables.set(table, (findings.unknownTables.get(table) ?? 0) + 1);
      place = { table, key: '' };
      continue;
    }
    const rowKey = keyOfRow(row, keyPathOf(table, store), number);
    if (table === place.table && rowKey <= place.key) {
      throw new BackupRefusedError(rowKey === place.key ? 'same-id-twice' : 'bad-row', `${number}`);
    }
    place = { table, key: rowKey };
    if (slice !== undefined && (slice.table !== table || slice.rows.length >= BACKUP_SLICE)) {
      yield slice;
      slice = undefined;
    }
    slice ??= { table, rows: [] };
    slice.rows.push(toToday(table, row, findings));
    if (slice.rows.length === 1) {
      signal?.throwIfAborted();
      await onProgress?.({ done: bytes, total: file.size });
    }
  }
  if (findings.header === undefined) throw new BackupRefusedError('empty');
  if (!isEnded) throw new BackupRefusedError('truncated');
  if (slice !== undefined) yield slice;
  findings.check = check.value();
}

/** A row as today's schema has it. One that does not fit is taken as it is: it was damaged before. */
function toToday(table: PracticeTable, row: Row, findings: BackupFindings): Row {
  const damaged = () => {
    findings.damaged.set(table, (findings.damaged.get(table) ?? 0) + 1);
    return row;
  };
  let migrated: Row;
  try {
    const from = findings.header?.schema ?? SCHEMA_VERSION;
    migrated = migrateRow(table, from === SCHEMA_VERSION ? row : structuredClone(row), from);
  } catch {
    return damaged(); // A step of a migration found no row as it was then.
  }
  const parsed = rowSchemas[table].safeParse(migrated);
  if (!parsed.success) return damaged();
  if (isSameValue(parsed.data, migrated)) return migrated;
  noteUnknown(table, migrated, parsed.data, findings);
  return parsed.data as Row;
}

/** Names fields that the schema left out. */
function noteUnknown(
  table: PracticeTable,
  before: unknown,
  after: unknown,
  findings: BackupFindings,
): void {
  if (typeof before !== 'object' || typeof after !== 'object' || !before || !after) return;
  for (const [name, value] of Object.entries(before)) {
    if (Object.hasOwn(after, name)) {
      noteUnknown(table, value, after[name as keyof typeof after], findings);
    } else if (value !== undefined) {
      const names = findings.unknownFields.get(table) ?? new Set();
      names.add(name);
      findings.unknownFields.set(table, names);
    }
  }
}

/** Line by line, each bounded, with how many bytes of the file were read until then. */
async function* linesOf(
  file: Blob,
  key: Uint8Array | undefined,
): AsyncGenerator<{ line: string; bytes: number; isCut: boolean }> {
  const stream = key === undefined ? file.stream() : await refusedAsBackup(decryptAge(file, key));
  const reader = stream.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let held: string[] = [];
  let length = 0;
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await refusedAsBackup(reader.read());
      bytes += value?.length ?? 0;
      const lines = decoded(decoder, value, done).split('\n');
      const rest = lines.pop() ?? '';
      for (const line of lines) {
        yield { line: held.length === 0 ? line : [...held, line].join(''), bytes, isCut: false };
        held = [];
        length = 0;
      }
      held.push(rest);
      length += rest.length;
      if (length > ROW_MAX_CHARACTERS) throw new BackupRefusedError('row-too-big');
      if (done) break;
    }
    const last = held.join('');
    if (last !== '') yield { line: last, bytes, isCut: true };
  } finally {
    await reader.cancel().catch(() => undefined); // It has failed already: that is being told.
  }
}

function decoded(decoder: TextDecoder, bytes: Uint8Array | undefined, isLast: boolean): string {
  try {
    return decoder.decode(bytes, { stream: !isLast });
  } catch {
    throw new BackupRefusedError('not-json');
  }
}

async function refusedAsBackup<Result>(reading: Promise<Result>): Promise<Result> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Error && error.name === 'AgeRefusedError') {
      throw new BackupRefusedError((error as Error & { reason: 'damaged-age' }).reason);
    }
    throw error;
  }
}
