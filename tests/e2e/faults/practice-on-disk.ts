import { migrations, SCHEMA_VERSION } from '@/lib/storage/migrations';
import type { ChromiumDriver } from '@/tests/e2e/drivers/chromium';
import type { Rows } from '@/tests/e2e/fixtures/seed';

/**
 * The rows and no others, with nobody looking. The vault is off, nothing is chosen otherwise, and the
 * trash was looked through just now.
 */
export async function replaceRows(driver: ChromiumDriver, rows: Rows): Promise<void> {
  const page = await driver.openPage('sidepanel.html');
  await page.getByRole('main').waitFor();
  await page.goto(`chrome-extension://${driver.extensionId}/icon/16.png`);
  const meta = [
    { key: 'schemaVersion', value: SCHEMA_VERSION },
    { key: 'trashPurgedAt', value: Date.now() },
  ];
  await page.evaluate(
    async (tables) => {
      const opening = indexedDB.open('coachside');
      const db = await new Promise<IDBDatabase>((done, fail) => {
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => fail(opening.error);
      });
      const names = Array.from(db.objectStoreNames).filter((name) => name !== 'vault');
      const writing = db.transaction(names, 'readwrite');
      for (const name of names) {
        writing.objectStore(name).clear();
        for (const row of tables[name] ?? []) writing.objectStore(name).put(row);
      }
      await new Promise<void>((done, fail) => {
        writing.oncomplete = () => done();
        writing.onabort = () => fail(writing.error);
      });
      db.close();
    },
    { ...rows, meta } as Rows,
  );
  await page.close();
}

/** A database as an older Coachside left it, in the place of the one there is. */
export async function leaveAtVersion(
  driver: ChromiumDriver,
  version: number,
  rows: Rows,
): Promise<void> {
  const page = await driver.openPage('icon/16.png');
  const stores: Record<string, string> = {};
  for (const each of migrations.filter((migration) => migration.version <= version)) {
    Object.assign(stores, each.stores);
  }
  await page.evaluate(
    async ({ native, stores, rows }) => {
      await new Promise<void>((done, fail) => {
        const deleting = indexedDB.deleteDatabase('coachside');
        deleting.onsuccess = () => done();
        deleting.onerror = () => fail(deleting.error);
      });
      const opening = indexedDB.open('coachside', native);
      opening.onupgradeneeded = () => {
        for (const [name, keys] of Object.entries(stores)) {
          const [keyPath = '', ...indexes] = keys.split(',').map((key) => key.trim());
          const store = opening.result.createObjectStore(name, { keyPath });
          for (const index of indexes) {
            const path = index.startsWith('[') ? index.slice(1, -1).split('+') : index;
            store.createIndex(index, path);
          }
        }
      };
      const db = await new Promise<IDBDatabase>((done, fail) => {
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => fail(opening.error);
      });
      const writing = db.transaction(Object.keys(stores), 'readwrite');
      for (const [name, list] of Object.entries(rows)) {
        for (const row of list) writing.objectStore(name).put(row);
      }
      await new Promise<void>((done, fail) => {
        writing.oncomplete = () => done();
        writing.onabort = () => fail(writing.error);
      });
      db.close();
    },
    // Dexie multiplies versions by ten.
    { native: version * 10, stores, rows },
  );
  await page.close();
}
