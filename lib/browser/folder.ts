/** What Chromium adds to a folder's handle. */
interface AskableHandle extends FileSystemDirectoryHandle {
  queryPermission: (wanted: { mode: 'readwrite' }) => Promise<PermissionState>;
  requestPermission: (wanted: { mode: 'readwrite' }) => Promise<PermissionState>;
}
interface PickingPage {
  showDirectoryPicker?: (options: { id: string; mode: 'readwrite' }) => Promise<AskableHandle>;
}

/** Whether this browser lets a page write into a folder of the coach's choice. */
export function canChooseFolder(page = globalThis as PickingPage): boolean {
  return typeof page.showDirectoryPicker === 'function';
}

/** Lets the coach choose a folder. Call in a click. `undefined` when the coach thought better of it. */
export async function chooseFolder(
  page = globalThis as PickingPage,
): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await page.showDirectoryPicker?.({ id: 'backup', mode: 'readwrite' });
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** Whether the page may write into a folder now, may once the coach says so, or may not. */
export async function folderAccess(folder: FileSystemDirectoryHandle): Promise<PermissionState> {
  return (folder as AskableHandle).queryPermission({ mode: 'readwrite' });
}

/** Asks the coach. Call in a click. */
export async function askForFolder(folder: FileSystemDirectoryHandle): Promise<boolean> {
  const answer = await (folder as AskableHandle).requestPermission({ mode: 'readwrite' });
  return answer === 'granted';
}

/** Writes a whole file into a folder; cut off, there is none under its name. */
export async function writeInto(
  folder: FileSystemDirectoryHandle,
  name: string,
  content: Blob,
): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true });
  const writable = await file.createWritable();
  try {
    await writable.write(content);
  } catch (error) {
    await writable.abort();
    throw error;
  }
  await writable.close();
}
