import { useLiveQuery } from '@/components/ui/use-live-query';
import { hasBefore } from '@/lib/storage/before-restore';
import { db } from '@/lib/storage/db';
import { findFolder } from '@/lib/storage/folder-handle';
import { findMeta } from '@/lib/storage/meta';

/** What the coach is told about backups, whatever page is open: `undefined` while reading. */
export function useBackupState() {
  return useLiveQuery(async () => {
    const [last, folder, isKept, restored, first] = await Promise.all([
      findMeta('lastBackup'),
      findFolder(),
      hasBefore(),
      findMeta('lastRestore'),
      db.clients.filter(({ isSample }) => !isSample).first(),
    ]);
    return {
      last,
      folder,
      /** The restore that waits for a word of the coach. */
      undecided: isKept ? restored : undefined,
      /** When the practice began, as far as the first client tells. */
      since: first?.createdAt,
    };
  });
}

/** How the copies in the coach's folder are written: `undefined` while reading. */
export function useFolderCopy() {
  return useLiveQuery(async () => {
    const [folder, settings] = await Promise.all([findFolder(), findMeta('folderCopy')]);
    return { folder, isEncrypted: (settings?.passphrase ?? null) !== null };
  });
}
