import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumDriver, launchChromium } from '@/tests/e2e/drivers/chromium';
import { type PanelPage, panelPage } from '@/tests/e2e/pages/panel';

const VIEWPORT = { width: 360, height: 720 };
/** As a later Coachside would have it: Dexie multiplies versions by ten. */
const NEWER = 990;

/** What the database holds, whatever wrote it, and its version. */
const EVERYTHING = async () => {
  const opening = indexedDB.open('coachside');
  const db = await new Promise<IDBDatabase>((done, fail) => {
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => fail(opening.error);
  });
  const tables: Record<string, unknown[]> = {};
  for (const name of db.objectStoreNames) {
    const reading = db.transaction(name).objectStore(name).getAll();
    tables[name] = await new Promise((done) => {
      reading.onsuccess = () => done(reading.result);
    });
  }
  const { version } = db;
  db.close();
  return { version, tables };
};

/** From now on no page of the browser can open the database, while `localStorage` says so. */
const FAILING_TO_OPEN = () => {
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (this: IDBFactory, ...given: Parameters<typeof open>) {
    if (localStorage.getItem('disk') !== 'broken') return open.apply(this, given);
    const error = new DOMException('Internal error opening backing store', 'UnknownError');
    const request = Object.assign(new EventTarget(), { error }) as unknown as IDBOpenDBRequest;
    setTimeout(() => {
      const event = new Event('error', { cancelable: true });
      request.addEventListener('error', () => request.onerror?.(event));
      request.dispatchEvent(event);
    });
    return request;
  };
};

describe('faults of the database under open pages', () => {
  let chromium: ChromiumDriver;
  let panel: PanelPage;
  let workspace: Page;
  beforeAll(async () => {
    chromium = await launchChromium();
    await chromium.context.addInitScript(FAILING_TO_OPEN);
    panel = panelPage(await chromium.openPage('sidepanel.html', VIEWPORT));
    await panel.addClient('Ana Costa');
    await panel.startSession();
    await panel.write('said before');
    workspace = await chromium.openPage('workspace.html');
  });
  afterAll(() => chromium?.close());

  const said = (page: Page, what: string) =>
    page.getByRole('alert').filter({ hasText: what }).waitFor();

  it('says in every page that it does not open, and has what was typed at the next try', async () => {
    await panel.page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('Internal error', 'UnknownError');
      };
    });
    await panel.line.fill('half a thought');
    await panel.status.filter({ hasText: 'could not be opened' }).waitFor();

    await panel.page.evaluate(() => localStorage.setItem('disk', 'broken'));
    await panel.page.reload();
    await workspace.reload();

    for (const page of [panel.page, workspace]) {
      await said(page, 'could not be opened');
      await page.getByRole('heading', { level: 1 }).waitFor();
    }
    await panel.page.evaluate(() => localStorage.removeItem('disk'));
    for (const page of [panel.page, workspace]) {
      await page.getByRole('button', { name: 'Try again' }).click();
    }

    await panel.line.waitFor();
    expect(await panel.line.inputValue()).toBe('half a thought');
    await panel.saved();
    await workspace.getByRole('heading', { level: 1 }).waitFor();
  });

  it('stops every page when a newer Coachside takes it, and keeps what was being typed', async () => {
    await panel.page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    await panel.line.fill('typed at the last moment');
    await panel.status.filter({ hasText: 'The disk is full' }).waitFor();
    const { tables } = await workspace.evaluate(EVERYTHING);

    await workspace.evaluate(async (version) => {
      const opening = indexedDB.open('coachside', version);
      opening.onupgradeneeded = () => opening.result.createObjectStore('tomorrow');
      await new Promise<void>((done) => {
        opening.onsuccess = () => done();
      });
      opening.result.close();
    }, NEWER);

    await said(panel.page, 'was updated in another window');
    await said(workspace, 'was updated in another window');
    const kept = await panel.page.evaluate(() => Object.values(localStorage).join());
    expect(kept).toContain('typed at the last moment');
    const after = await workspace.evaluate(EVERYTHING);
    expect(after).toEqual({ version: NEWER, tables: { ...tables, tomorrow: [] } });
  });

  it('refuses in every page what a newer version wrote, and writes nothing', async () => {
    const before = await workspace.evaluate(EVERYTHING);

    for (const page of [panel.page, workspace]) {
      await page.getByRole('button', { name: 'Try again' }).click();
      await said(page, 'written by a newer Coachside');
      await page.reload();
      await said(page, 'written by a newer Coachside');
    }

    expect(await workspace.evaluate(EVERYTHING)).toEqual(before);
    const downloading = workspace.waitForEvent('download');
    await workspace.getByRole('button', { name: 'Save a raw copy of everything' }).click();
    expect((await downloading).suggestedFilename()).toBe('coachside-raw-copy.json');
  });
});
