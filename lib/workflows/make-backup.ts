import { encryptAge } from '@/lib/browser/age-file';
import { createBlobWriter } from '@/lib/browser/blob-writer';
import { BACKUP_FORMAT, BACKUP_VERSION, type PracticeLine } from '@/lib/domain/backup';
import { writeFooter, writeHeader, writeRow } from '@/lib/domain/backup-lines';
import type { Instant } from '@/lib/domain/days';
import { createRowCheck } from '@/lib/domain/row-check';
import { backupTables, countBackupRows, visitBackupRows } from '@/lib/storage/backup-rows';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { findMeta, saveMeta } from '@/lib/storage/meta';
import { SCHEMA_VERSION } from '@/lib/storage/migrations';
import type { Progress } from '@/lib/storage/vault/convert-rows';

export interface BackupWish {
  /** Encrypts the file; `null` leaves it readable. */
  passphrase: string | null;
  now: Instant;
  /** How dear a guess at the passphrase is; see the age format. */
  workFactor?: number;
}

/** What tells of a long piece of work, and stops it. */
export interface Following {
  onProgress?: (progress: Progress) => unknown;
  signal?: AbortSignal;
}

export interface Backup {
  file: Blob;
  rows: number;
  madeAt: Instant;
  isEncrypted: boolean;
}

/**
 * The whole practice as a file: every row as it is, damaged ones too; with the vault on, opened by
 * it. It is read in slices while everybody goes on working, and never in memory as a whole. Rejects
 * with `AbortError` when it was called off.
 */
export async function makeBackup(
  { passphrase, now, workFactor }: BackupWish,
  following: Following = {},
  store: CoachsideDb = db,
): Promise<Backup> {
  const isEncrypted = passphrase !== null;
  const writer = createBlobWriter(isEncrypted ? 'application/octet-stream' : 'application/json');
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const reading = writeAll(writable.getWriter(), now, following, store);
  // Where the other end fails first, that is what is told.
  reading.catch(() => undefined);
  const stream = isEncrypted ? await encryptAge(readable, passphrase, workFactor) : readable;
  const reader = stream.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    writer.add(read.value);
  }
  return { file: writer.finish(), rows: await reading, madeAt: now, isEncrypted };
}

async function writeAll(
  writer: WritableStreamDefaultWriter<Uint8Array>,
  now: Instant,
  { onProgress, signal }: Following,
  store: CoachsideDb,
): Promise<number> {
  const encoder = new TextEncoder();
  const check = createRowCheck();
  const write = (text: string) => writer.write(encoder.encode(text));
  try {
    const expected = await countBackupRows(store);
    const progress = {
      done: 0,
      total: [...expected.values()].reduce((sum, each) => sum + each, 0),
    };
    const header = writeHeader({
      format: BACKUP_FORMAT,
      version: BACKUP_VERSION,
      schema: SCHEMA_VERSION,
      madeAt: now,
      line: await readPracticeLine(store),
    });
    check.add(header);
    await write(header);
    const counts: Record<string, number> = {};
    for (const table of backupTables) {
      let count = 0;
      await visitBackupRows(
        table,
        async (rows) => {
          signal?.throwIfAborted();
          let text = '';
          for (const row of rows) {
            const line = writeRow(table, row);
            check.add(line);
            text += `${progress.done + count === 0 ? '' : ','}\n${line}`;
            count += 1;
          }
          await write(text);
          await onProgress?.({ ...progress, done: progress.done + count });
        },
        store,
      );
      progress.done += count;
      if (count > 0) counts[table] = count;
    }
    await write(`\n${writeFooter({ counts, check: check.value() })}\n`);
    await writer.close();
    return progress.done;
  } catch (error) {
    await writer.abort(error);
    throw error;
  }
}

/** Where the practice comes from. One that has never said so begins here. */
export async function readPracticeLine(store: CoachsideDb = db): Promise<PracticeLine> {
  const known = await findMeta('practiceLine', store);
  if (known !== undefined) return known;
  const line = [{ id: crypto.randomUUID() as string, leftAt: null }];
  await saveMeta('practiceLine', line, store);
  return line;
}
