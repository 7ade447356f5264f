/**
 * The database as it is on disk, below Dexie: no vault opens or seals here, and no live query hears
 * of what is written. Throws when there is none under the name.
 */
export async function openDisk(name: string): Promise<IDBDatabase> {
  const opening = indexedDB.open(name);
  opening.onupgradeneeded = () => opening.transaction?.abort(); // It would be a new one.
  const disk = await answered(opening);
  disk.onversionchange = () => disk.close();
  return disk;
}

export function answered<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Ends when everything is on disk; rejects when nothing is. */
export function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('Cut off'));
  });
}
