import { type CoachsideDb, db } from '@/lib/storage/db';

const FOLDER = 'backup-folder';

/** The folder for copies that the coach chose in this browser, if one was. */
export async function findFolder(
  store: CoachsideDb = db,
): Promise<FileSystemDirectoryHandle | undefined> {
  const row = await store.handles.get(FOLDER);
  return row?.handle as FileSystemDirectoryHandle | undefined;
}

export async function saveFolder(
  handle: FileSystemDirectoryHandle,
  store: CoachsideDb = db,
): Promise<void> {
  await store.handles.put({ key: FOLDER, handle });
}

export async function forgetFolder(store: CoachsideDb = db): Promise<void> {
  await store.handles.delete(FOLDER);
}
