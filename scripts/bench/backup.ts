import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { type ChromiumDriver, launchChromium } from '../../tests/e2e/drivers/chromium.ts';
import { addPractice } from './search.ts';
import { peakOfWorker } from './worker-memory.ts';

const PAGE = { width: 1100, height: 800 };
const PATIENCE = { timeout: 180_000 };
const PASSPHRASE = 'four words apart again';

export interface BackupTimes {
  megabytes: number;
  /** From the click until the file is handed to the browser. */
  readableMs: number;
  encryptedMs: number;
  /** From the choice of the file until it was read and compared with an empty profile. */
  readMs: number;
  /** From the click until everything is on disk. */
  restoreMs: number;
  /** Nothing but the same rows put into an empty database of the same shape, in one transaction. */
  barePutsMs: number;
  /** The most that the worker's heap held while a backup was made: of so many notes, and of half as many. */
  peakBytes: number;
  peakBytesOfHalf: number;
}

/** Saves a backup of so many notes, readable and encrypted, and restores it in a fresh profile. */
export async function backupTimes(own: ChromiumDriver, notes: number): Promise<BackupTimes> {
  const folder = mkdtempSync(path.join(tmpdir(), 'coachside-bench-'));
  const fresh = await launchChromium();
  try {
    await openBackup(own);
    await addPractice(own, notes / 2);
    const peakBytesOfHalf = await peakOfBackup(own, path.join(folder, 'half.json'));
    await addPractice(own, notes - notes / 2);
    const peakBytes = await peakOfBackup(own, path.join(folder, 'peak.json'));
    const page = await openBackup(own);
    await page.getByLabel('Passphrase of the backup').fill(PASSPHRASE);
    await page.getByLabel('Passphrase once more').fill(PASSPHRASE);
    const { ms: encryptedMs } = await saved(page, path.join(folder, 'backup.age'));
    await page.getByText('Readable', { exact: true }).first().click();
    const { ms: readableMs, file } = await saved(page, path.join(folder, 'backup.json'));

    const target = await openBackup(fresh);
    const chosenAt = performance.now();
    await target.locator('main input[type="file"]').setInputFiles(file);
    const restore = target.getByRole('button', { name: 'Restore', exact: true });
    await restore.waitFor(PATIENCE);
    const readMs = performance.now() - chosenAt;
    const restoredAt = performance.now();
    await restore.click();
    await target.getByRole('button', { name: 'Keep what is here now' }).waitFor(PATIENCE);
    const restoreMs = performance.now() - restoredAt;
    const barePutsMs = await target.evaluate(barePuts);
    const megabytes = statSync(file).size / 1e6;
    return {
      ...{ megabytes, readableMs, encryptedMs, readMs, restoreMs },
      ...{ barePutsMs, peakBytes, peakBytesOfHalf },
    };
  } finally {
    await fresh.close();
    rmSync(folder, { recursive: true });
  }
}

async function openBackup(driver: ChromiumDriver): Promise<Page> {
  const page = await driver.openPage('workspace.html#/backup', PAGE);
  await page.getByRole('button', { name: 'Save backup' }).waitFor(PATIENCE);
  return page;
}

/** By the heap of the worker that makes it, which reads and spells every row. */
async function peakOfBackup(driver: ChromiumDriver, file: string): Promise<number> {
  const page = await openBackup(driver);
  await page.getByText('Readable', { exact: true }).first().click();
  const peak = await peakOfWorker(driver, page.url(), () => saved(page, file));
  await page.close();
  return peak;
}

/** Runs in the page. Milliseconds to put every row of Coachside's database into another like it. */
async function barePuts(): Promise<number> {
  const answer = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  const source = await answer(indexedDB.open('coachside'));
  const names = [...source.objectStoreNames].filter((name) => name !== 'beforeRestore');
  const reading = source.transaction(names);
  const stores = await Promise.all(
    names.map(async (name) => {
      const store = reading.objectStore(name);
      const indexes = [...store.indexNames].map((each) => store.index(each));
      return {
        ...{ name, keyPath: store.keyPath, rows: await answer(store.getAll()) },
        indexes: indexes.map(({ name: index, keyPath, multiEntry, unique }) => ({
          ...{ index, keyPath, options: { multiEntry, unique } },
        })),
      };
    }),
  );
  source.close();
  const opening = indexedDB.open('bare-puts');
  opening.onupgradeneeded = () => {
    for (const { name, keyPath, indexes } of stores) {
      const store = opening.result.createObjectStore(name, { keyPath });
      for (const { index, keyPath: path, options } of indexes) {
        store.createIndex(index, path, options);
      }
    }
  };
  const target = await answer(opening);
  const begun = performance.now();
  const writing = target.transaction(names, 'readwrite', { durability: 'strict' });
  for (const { name, rows } of stores) {
    const store = writing.objectStore(name);
    for (const row of rows) store.put(row);
  }
  await new Promise<void>((done, fail) => {
    writing.oncomplete = () => done();
    writing.onabort = () => fail(writing.error);
  });
  const ms = performance.now() - begun;
  target.close();
  await answer(indexedDB.deleteDatabase('bare-puts'));
  return ms;
}

async function saved(page: Page, file: string): Promise<{ ms: number; file: string }> {
  const downloading = page.waitForEvent('download', PATIENCE);
  const begun = performance.now();
  await page.getByRole('button', { name: 'Save backup' }).click();
  const download = await downloading;
  const ms = performance.now() - begun;
  await download.saveAs(file);
  return { ms, file };
}
