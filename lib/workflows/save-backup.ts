import { downloadFile } from '@/lib/browser/download';
import { folderAccess, writeInto } from '@/lib/browser/folder';
import { unlessAnother } from '@/lib/browser/writers';
import type { LastBackup } from '@/lib/domain/backup';
import { isCopyDue } from '@/lib/domain/backup-age';
import { dayOf, type Instant } from '@/lib/domain/days';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { findFolder } from '@/lib/storage/folder-handle';
import { findMeta, saveMeta } from '@/lib/storage/meta';
import { findLiveSession } from '@/lib/storage/sessions';
import { vaultOf } from '@/lib/storage/vault/vault';
import { makeBackupBeside } from '@/lib/workflows/backup-desk';
import type { Backup, Following } from '@/lib/workflows/make-backup';

/** Makes a backup and hands it to the browser's download. */
export async function saveBackup(
  passphrase: string | null,
  now: Instant,
  following: Following,
  save = downloadFile,
  make = makeBackupBeside,
  store: CoachsideDb = db,
): Promise<void> {
  const backup = await make({ passphrase, now }, following);
  save({ name: backupName(backup), mimeType: backup.file.type, content: backup.file });
  await noteBackup(backup, 'file', store);
}

/** What became of the weekly copy when the workspace was opened. */
export type FolderCopy =
  | 'not-due'
  | 'written'
  /** The coach has to let the page write again, by a click. */
  | 'ask'
  /** The vault was turned on since: the copy needs a passphrase first. */
  | 'needs-passphrase';

/** Writes a copy into the coach's folder when the last one is a week old and nobody is in a session. */
export async function copyToFolderWeekly(
  now: Instant,
  make = makeBackupBeside,
  store: CoachsideDb = db,
): Promise<FolderCopy> {
  const folder = await findFolder(store);
  const settings = await findMeta('folderCopy', store);
  if (folder === undefined || !isCopyDue(settings?.writtenAt ?? null, now)) return 'not-due';
  if ((await findLiveSession(store)) !== undefined) return 'not-due';
  if ((await folderAccess(folder)) !== 'granted') return 'ask';
  return copyToFolder(folder, now, {}, make, store);
}

/** Writes a copy into a folder that may be written to. */
export async function copyToFolder(
  folder: FileSystemDirectoryHandle,
  now: Instant,
  following: Following,
  make = makeBackupBeside,
  store: CoachsideDb = db,
): Promise<FolderCopy> {
  const passphrase = (await findMeta('folderCopy', store))?.passphrase ?? null;
  if (passphrase === null && vaultOf(store).mode !== 'off') return 'needs-passphrase';
  const isWritten = await unlessAnother('copies to the folder', async () => {
    const backup = await make({ passphrase, now }, following);
    await writeInto(folder, backupName(backup), backup.file);
    await store.transaction('rw', store.meta, async () => {
      await saveMeta('folderCopy', { passphrase, writtenAt: now }, store);
      await noteBackup(backup, 'folder', store);
    });
  });
  return isWritten ? 'written' : 'not-due';
}

/** `coachside-2026-12-01.json`, or `.json.age` for one that is encrypted. */
export function backupName({
  madeAt,
  isEncrypted,
}: Pick<Backup, 'madeAt' | 'isEncrypted'>): string {
  return `coachside-${dayOf(madeAt)}.json${isEncrypted ? '.age' : ''}`;
}

async function noteBackup(
  { madeAt, isEncrypted, rows }: Backup,
  place: LastBackup['place'],
  store: CoachsideDb = db,
): Promise<void> {
  await saveMeta('lastBackup', { at: madeAt, place, isEncrypted, rows }, store);
}
