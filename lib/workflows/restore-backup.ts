import Dexie from 'dexie';
import { afterOthers, unlessAnother } from '@/lib/browser/writers';
import { type Restore, type RestoreKind, RestoreRefusedError } from '@/lib/domain/backup';
import type { Row } from '@/lib/domain/backup-lines';
import type { Instant } from '@/lib/domain/days';
import { isOfErased } from '@/lib/domain/erased-rows';
import { isCarried } from '@/lib/domain/meta';
import { goOnFrom } from '@/lib/domain/practice-line';
import { backupTables, countBackupRows, keyPathOf, tableOf } from '@/lib/storage/backup-rows';
import { hasBefore, keepBefore, takeBefore } from '@/lib/storage/before-restore';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { findMeta, saveMeta } from '@/lib/storage/meta';
import type { PracticeTable } from '@/lib/storage/row-schemas';
import { findLiveSession } from '@/lib/storage/sessions';
import { asOperation, VAULT_LOCK } from '@/lib/workflows/as-operation';
import type { Following } from '@/lib/workflows/make-backup';
import { mergeSlice, type ReadBackup } from '@/lib/workflows/read-backup';
import { noFindings, readBackupRows } from '@/lib/workflows/read-backup-rows';

/**
 * Brings a backup back, instead of what is here or together with it, in one transaction: cut off
 * anywhere, nothing of it was written. The practice as it was is kept until the coach is content.
 * Throws `RestoreRefusedError` during a live session, while an earlier restore waits for a word of
 * the coach, and when the file is not the one that was read.
 */
export async function restoreBackup(
  { preview, opened, check }: ReadBackup,
  kind: Exclude<RestoreKind, 'back'>,
  now: Instant,
  following: Following = {},
  store: CoachsideDb = db,
): Promise<void> {
  const { header, erased } = preview;
  const restore: Restore = { id: crypto.randomUUID(), kind, at: now, madeAt: header.madeAt };
  await inOneTransaction(restore, preview.rows, following, store, async (onRows) => {
    if (await hasBefore(store)) throw new RestoreRefusedError('undecided');
    await keepBefore(restore.id, onRows, store);
    if (kind === 'replace') await clearPractice(store);
    const findings = noFindings();
    const { signal } = following;
    const reading = readBackupRows(opened, findings, signal ? { signal } : {}, store);
    let written = 0;
    // The transaction would end by itself while the file is read. The next rows are read while
    // those before them go to disk.
    const read = () => {
      const next = Dexie.waitFor(reading.next());
      // What fails is told where it is waited for, unless writing fails before that.
      next.catch(() => undefined);
      return next;
    };
    let next = read();
    for (;;) {
      const { done, value } = await next;
      if (done) break;
      next = read();
      const { table } = value;
      const rows = value.rows.filter((row) => !isOfErased(table, row, erased));
      if (kind === 'replace') written += await putRows(table, rows, store);
      else written += await mergeRows(table, rows, preview.kinship, store);
      onRows(value.rows.length);
    }
    if (findings.check !== check) throw new RestoreRefusedError('file-changed');
    if (kind === 'replace') {
      await saveMeta(
        'practiceLine',
        goOnFrom(header.line, header.madeAt, crypto.randomUUID()),
        store,
      );
      await noteAge(preview, store);
    }
    return written;
  });
}

/**
 * Puts the practice back as it was before the last restore; what is here now is kept in its place,
 * so that this can be undone as well. Throws `RestoreRefusedError` when nothing is kept.
 */
export async function goBack(
  now: Instant,
  following: Following = {},
  store: CoachsideDb = db,
): Promise<void> {
  const last = await findMeta('lastRestore', store);
  const restore: Restore = {
    id: crypto.randomUUID(),
    kind: 'back',
    at: now,
    madeAt: last?.at ?? now,
  };
  const counts = await countBackupRows(store);
  const rows = [...counts.values()].reduce((sum, each) => sum + each, 0);
  await inOneTransaction(restore, rows, following, store, async (onRows) => {
    if (!(await hasBefore(store))) throw new RestoreRefusedError('nothing-before');
    await keepBefore(restore.id, onRows, store);
    await clearPractice(store);
    let written = 0;
    const take = async (table: PracticeTable, kept: Row[]) => {
      written += await putRows(table, kept, store);
      onRows(kept.length);
    };
    await takeBefore(restore.id, take, store);
    return written;
  });
}

/** Everything or nothing, alone, and never while a vault is being turned or a session is live. */
async function inOneTransaction(
  restore: Restore,
  rows: number,
  { onProgress, signal }: Following,
  store: CoachsideDb,
  act: (onRows: (count: number) => void) => Promise<number>,
): Promise<void> {
  const counts = await countBackupRows(store);
  const total = rows + [...counts.values()].reduce((sum, each) => sum + each, 0);
  let done = 0;
  const onRows = (count: number) => {
    signal?.throwIfAborted();
    done += count;
    onProgress?.({ done: Math.min(done, total), total });
  };
  const isDone = await unlessAnother('restores', () =>
    afterOthers(VAULT_LOCK, () =>
      asOperation(
        `restore-${restore.kind}`,
        (done) => {
          const tables = [...backupTables.map((name) => tableOf(name, store)), store.beforeRestore];
          return store.transaction('rw', tables, async () => {
            const live = await findLiveSession(store);
            // One that came with what was restored goes back with it.
            const isUnderWay =
              live && !(restore.kind === 'back' && live.startedAt <= restore.madeAt);
            if (isUnderWay) throw new RestoreRefusedError('session-live');
            const written = await act(onRows);
            await saveMeta('lastRestore', { ...restore, written }, store);
            await done();
          });
        },
        store,
      ),
    ),
  );
  if (!isDone) throw new RestoreRefusedError('busy');
}

/** Every row that goes with a backup; what is left of erased clients stays whatever comes. */
async function clearPractice(store: CoachsideDb): Promise<void> {
  for (const name of backupTables) {
    if (name === 'tombstones') continue;
    if (name === 'meta') await store.meta.filter(({ key }) => isCarried(key)).delete();
    else await tableOf(name, store).clear();
  }
}

async function putRows(table: PracticeTable, rows: Row[], store: CoachsideDb): Promise<number> {
  await tableOf(table, store).bulkPut(rows);
  return rows.length;
}

async function mergeRows(
  table: PracticeTable,
  rows: Row[],
  kinship: ReadBackup['preview']['kinship'],
  store: CoachsideDb,
): Promise<number> {
  const merged = await mergeSlice({ table, rows }, kinship, store);
  const changed = merged.flatMap(({ merged: { row } }) => (row === undefined ? [] : [row]));
  let written = await putRows(table, changed, store);
  for (const { table: name, row } of merged.flatMap(({ merged: { kept } }) => kept)) {
    const place = name as PracticeTable;
    const key = String(row[keyPathOf(place, store)]);
    if ((await tableOf(place, store).get(key)) !== undefined) continue;
    written += await putRows(place, [row], store);
  }
  return written;
}

/** A practice that is a backup has been backed up when that was made. */
async function noteAge({ header, isEncrypted, rows }: ReadBackup['preview'], store: CoachsideDb) {
  const last = await findMeta('lastBackup', store);
  if (last !== undefined && last.at >= header.madeAt) return;
  await saveMeta('lastBackup', { at: header.madeAt, place: 'file', isEncrypted, rows }, store);
}
