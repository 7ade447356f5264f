import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { type ChromiumDriver, launchChromium } from '../../tests/e2e/drivers/chromium.ts';
import { addPractice } from './search.ts';

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
}

/** Saves a backup of so many notes, readable and encrypted, and restores it in a fresh profile. */
export async function backupTimes(own: ChromiumDriver, notes: number): Promise<BackupTimes> {
  const folder = mkdtempSync(path.join(tmpdir(), 'coachside-bench-'));
  const fresh = await launchChromium();
  try {
    await openBackup(own);
    await addPractice(own, notes);
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
    return { megabytes: statSync(file).size / 1e6, readableMs, encryptedMs, readMs, restoreMs };
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

async function saved(page: Page, file: string): Promise<{ ms: number; file: string }> {
  const downloading = page.waitForEvent('download', PATIENCE);
  const begun = performance.now();
  await page.getByRole('button', { name: 'Save backup' }).click();
  const download = await downloading;
  const ms = performance.now() - begun;
  await download.saveAs(file);
  return { ms, file };
}
