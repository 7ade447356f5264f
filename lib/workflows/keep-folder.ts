import { type CoachsideDb, db } from '@/lib/storage/db';
import { forgetFolder, saveFolder } from '@/lib/storage/folder-handle';
import { saveMeta } from '@/lib/storage/meta';

/** From now on copies go to this folder, encrypted where there is a passphrase. */
export async function keepFolder(
  folder: FileSystemDirectoryHandle,
  passphrase: string | null,
  store: CoachsideDb = db,
): Promise<void> {
  await store.transaction('rw', [store.handles, store.meta], async () => {
    await saveFolder(folder, store);
    await saveMeta('folderCopy', { passphrase, writtenAt: null }, store);
  });
}

/** No more copies; those that are there stay. The passphrase is forgotten. */
export async function stopFolderCopy(store: CoachsideDb = db): Promise<void> {
  await store.transaction('rw', [store.handles, store.meta], async () => {
    await forgetFolder(store);
    await store.meta.delete('folderCopy');
  });
}
