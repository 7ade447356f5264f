import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findProgram } from '../../scripts/lib/browsers.mjs';
import { type ChromiumDriver, launchChromium } from './drivers/chromium.ts';
import { aPractice } from './fixtures/practice.ts';
import { seed, stored } from './fixtures/seed.ts';
import { turnVaultOn } from './pages/vault.ts';

const PAGE = { width: 1100, height: 800 };
const PASSPHRASE = 'four words apart again';
const TABLES = ['clients', 'sessions', 'notes', 'commitments', 'goals', 'ratings'];

let driver: ChromiumDriver;
let folder = '';
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'coachside-backup-'));
  driver = await launchChromium();
});
afterEach(async () => {
  await driver.close();
  rmSync(folder, { recursive: true });
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function aBackupPage(rows?: ReturnType<typeof aPractice>): Promise<Page> {
  const page = await driver.openPage('workspace.html#/backup', PAGE);
  await page.getByRole('heading', { name: 'Backup', exact: true }).waitFor();
  if (rows !== undefined) await seed(page, rows);
  return page;
}

/** Saves a backup as a coach does, and gives where it is. */
async function saved(page: Page, passphrase?: string): Promise<string> {
  const make = page.getByRole('region', { name: 'Save a backup' });
  if (passphrase === undefined) await make.getByText('Readable', { exact: true }).click();
  else {
    await make.getByLabel('Passphrase of the backup').fill(passphrase);
    await make.getByLabel('Passphrase once more').fill(passphrase);
  }
  const downloading = page.waitForEvent('download');
  await button(page, 'Save backup').click();
  const download = await downloading;
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  await page.getByText('The backup is in your downloads.').waitFor();
  return file;
}

async function chosen(page: Page, file: string, passphrase?: string): Promise<void> {
  const check = page.getByRole('region', { name: 'Verify or restore a backup' });
  await check.locator('input[type="file"]').setInputFiles(file);
  if (passphrase === undefined) return;
  await check.getByLabel('Passphrase of the backup').fill(passphrase);
  await button(page, 'Open').click();
}

describe('a backup in a real browser', () => {
  it('is saved encrypted, opened by age, and restored in a fresh profile, with no request and no violation', async () => {
    const age = await findProgram('age', ['age']);
    const script = await findProgram('script', ['bsdutils']);
    if (age === undefined || script === undefined) {
      throw new Error('This test needs the programs age and script (Debian: age, bsdutils).');
    }
    const page = await aBackupPage(aPractice(Date.now(), 'waiting'));
    const before = await stored(page, TABLES);
    const file = await saved(page, PASSPHRASE);
    await expect(page.getByRole('link', { name: 'Backup: today' }).textContent()).resolves.toBe(
      'today',
    );

    // age asks for its passphrase at a terminal, and takes none from elsewhere.
    const plain = path.join(folder, 'plain.json');
    execFileSync(script, ['-qec', `${age} -d -o ${plain} ${file}`, '/dev/null'], {
      input: `${PASSPHRASE}\n`,
      timeout: 60_000,
    });
    const document = JSON.parse(readFileSync(plain, 'utf8'));
    expect(document.format).toBe('coachside-backup');
    expect(document.rows.filter(([table]: [string]) => table === 'notes')).toHaveLength(
      before.notes?.length ?? -1,
    );

    await chosen(page, file, PASSPHRASE);
    await page.getByText('It says exactly what is here.').waitFor();
    await driver.close();
    driver = await launchChromium();
    const fresh = await aBackupPage();
    await chosen(fresh, file, 'not the passphrase');
    await fresh.getByText('This passphrase does not open the backup.').waitFor();
    await fresh.getByLabel('Passphrase of the backup').last().fill(PASSPHRASE);
    await button(fresh, 'Open').click();
    await button(fresh, 'Restore').click();
    await fresh.getByRole('heading', { name: 'Are you content with what was restored?' }).waitFor();

    expect(await stored(fresh, TABLES)).toEqual(before);
    expect(driver.requests()).toEqual([]);
    expect(driver.cspViolations()).toEqual([]);
  });

  it('restored with the vault on is sealed, can be gone back on, and kept', async () => {
    const page = await aBackupPage(aPractice(Date.now(), 'waiting'));
    const file = await saved(page);
    await page.goto(`${page.url().split('#')[0]}#/vault`);
    await turnVaultOn(page);
    await page.goto(`${page.url().split('#')[0]}#/backup`);
    await chosen(page, file);
    await page.getByText('It says exactly what is here.').waitFor();
    await button(page, 'Close').click();
    const other = path.join(import.meta.dirname, '../storage/fixtures/backup-v1.frozen.json');
    await chosen(page, other);
    await page.getByText('Replace', { exact: true }).click();
    await button(page, 'Restore').click();
    // That practice speaks Spanish, and was left in the middle of a session.
    await page.getByRole('heading', { name: '¿Estás conforme con lo restaurado?' }).waitFor();
    const sealed = await stored(page, ['notes', 'beforeRestore']);
    expect(JSON.stringify(sealed)).not.toContain('"text"');

    await button(page, 'Volver a como estaba').click();
    await page.getByText('Todo está como antes.').waitFor();
    await chosen(page, file);
    await page.getByText('It says exactly what is here.').waitFor();
    await button(page, 'Close').click();
    await button(page, 'Keep what is here now').click();
    await page.getByText('The earlier state is gone.').waitFor();
    expect((await stored(page, ['beforeRestore'])).beforeRestore).toEqual([]);
  });

  it('is written into a folder of the coach’s choice, and again when a week has passed', async () => {
    const page = await aBackupPage(aPractice(Date.now(), 'waiting'));
    // No headless browser shows the choice of a folder; this one is the browser's own for the page.
    await page.evaluate(() => {
      Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() });
    });
    const weekly = page.getByRole('region', { name: 'A copy every week' });
    await weekly.getByRole('button', { name: 'Choose a folder' }).click();
    await weekly.getByText('Readable', { exact: true }).click();
    await weekly.getByRole('button', { name: 'Start the weekly copy' }).click();
    await weekly.getByText('They are readable').waitFor();
    await expect.poll(() => filesIn(page)).toEqual([expect.stringMatching(/^coachside-.*\.json$/)]);

    await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      for await (const name of (root as unknown as { keys: () => AsyncIterable<string> }).keys()) {
        await root.removeEntry(name);
      }
    });
    const meta = (await stored(page, ['meta'])).meta ?? [];
    const week = meta.map((row) =>
      row.key === 'folderCopy'
        ? { ...row, value: { ...row.value, writtenAt: row.value.writtenAt - 8 * 86_400_000 } }
        : row,
    );
    await seed(page, { meta: week });
    await page.goto(`${page.url().split('#')[0]}#/`);

    await expect
      .poll(() => filesIn(page), { timeout: 20_000 })
      .toEqual([expect.stringMatching(/^coachside-.*\.json$/)]);
  });
});

function filesIn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names: string[] = [];
    const root = await navigator.storage.getDirectory();
    for await (const name of (root as unknown as { keys: () => AsyncIterable<string> }).keys()) {
      names.push(name);
    }
    return names;
  });
}
