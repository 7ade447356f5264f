import { openDisk } from '@/lib/storage/vault/disk';
import { epochOf } from '@/lib/storage/vault/row-cipher';
import { isSealedTable } from '@/lib/storage/vault/sealed-row';

/** How many of a table's newest rows are looked at. */
const ROWS = 20;

/**
 * The latest epoch in which any of the newest rows of each table was sealed. Rows say it readably and
 * prove it when they are opened; keys that are older were put back by somebody.
 */
export async function newestEpoch(name: string): Promise<number> {
  const disk = await openDisk(name);
  try {
    const tables = Array.from(disk.objectStoreNames).filter(isSealedTable);
    const reading = disk.transaction(tables, 'readonly');
    const epochs = tables.map(async (table) => {
      let newest = 0;
      let left = ROWS;
      const request = reading.objectStore(table).openCursor(null, 'prev');
      await new Promise<void>((resolve, reject) => {
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const cursor = request.result;
          if (cursor === null || left === 0) return resolve();
          newest = Math.max(newest, epochOf(cursor.value));
          left -= 1;
          cursor.continue();
        };
      });
      return newest;
    });
    return Math.max(0, ...(await Promise.all(epochs)));
  } finally {
    disk.close();
  }
}
