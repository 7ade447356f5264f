import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumDriver, launchChromium } from '@/tests/e2e/drivers/chromium';
import { stored } from '@/tests/e2e/fixtures/seed';
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

describe('pages that stay open', () => {
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

  /** Waits until all of them show the same words, with everything that was typed in any. */
  async function bothHold(fields: readonly Locator[], parts: readonly string[]): Promise<string[]> {
    const values = () => Promise.all(fields.map((field) => field.inputValue()));
    await expect.poll(values, { timeout: 10_000 }).toSatisfy((shown: string[]) => {
      return new Set(shown).size === 1 && parts.every((part) => shown[0]?.includes(part));
    });
    return values();
  }

  const said = (page: Page, what: string) =>
    page.getByRole('alert').filter({ hasText: what }).waitFor();

  it('keep a session’s clock and the order of its entries when the machine’s is set back or sleeps', async () => {
    await panel.page.evaluate(() => {
      const { now } = Date;
      Object.assign(window, {
        setClock: (by: number) => Object.assign(Date, { now: () => now() + by }),
      });
    });
    const timer = panel.page.getByRole('timer', { name: 'Elapsed' });
    const noted = (count: number) =>
      panel.page.waitForFunction(
        (wanted) =>
          new Promise<boolean>((done) => {
            const opening = indexedDB.open('coachside');
            opening.onsuccess = () => {
              const db = opening.result;
              const reading = db.transaction('sessions').objectStore('sessions').getAll();
              reading.onsuccess = () => {
                db.close();
                done(reading.result[0].agenda.clockJumps?.length === wanted);
              };
            };
          }),
        count,
      );

    await panel.page.evaluate(`setClock(-3_600_000)`);
    await noted(1);
    await panel.write('said an hour earlier');
    await panel.page.evaluate(`setClock(7_200_000)`);
    await noted(2);
    await panel.write('said after a sleep');

    const [, minutes] = /^(\d+):\d\d$/.exec((await timer.innerText()).trim()) ?? [];
    expect(Number(minutes)).toBeLessThan(2);
    const notes = await panel.notes();
    const order = ['said after a sleep', 'said an hour earlier', 'said before'];
    expect(notes.map((text) => order.findIndex((said) => text.includes(said)))).toEqual([0, 1, 2]);
    await panel.page.reload();
    await panel.line.waitFor();
  });

  it('keep what two panels write into the same entry, and a panel and the workspace into the same goal', async () => {
    const other = panelPage(await chromium.openPage('sidepanel.html', VIEWPORT));
    const entries = [panel, other].map(({ page }) =>
      page.getByRole('textbox', { name: 'Edit entry' }),
    );
    for (const { page } of [panel, other]) {
      await page.getByRole('button', { name: 'Edit: said before' }).click();
    }

    for (const field of entries) await field.press('End');
    await Promise.all([
      entries[0]?.pressSequentially(' by her', { delay: 15 }),
      entries[1]?.pressSequentially(' by him', { delay: 15 }),
    ]);
    const [entry = ''] = await bothHold(entries, ['by her', 'by him']);
    await other.page.close();
    await entries[0]?.press('Enter');

    await panel.page.getByRole('tab', { name: /^Goals/ }).click();
    await panel.page.getByRole('button', { name: 'New goal' }).click();
    await panel.page.getByRole('textbox', { name: 'Goal', exact: true }).fill('Rest more');
    await panel.page.keyboard.press('Enter');
    await panel.page.getByRole('button', { name: 'Edit: Rest more' }).click();
    const client = await workspace.getByRole('link', { name: /^AC/ }).first().getAttribute('href');
    await workspace.goto(`${workspace.url().split('#')[0]}${client}/goals`);
    await workspace.getByRole('heading', { level: 3, name: 'Rest more' }).click();
    const goals = [
      panel.page.getByRole('textbox', { name: 'Edit goal' }),
      workspace.getByRole('textbox', { name: 'In the client’s words' }).first(),
    ];
    for (const field of goals) await field.press('End');
    await Promise.all([
      goals[0]?.pressSequentially(' at noon', { delay: 15 }),
      goals[1]?.pressSequentially(' on Friday', { delay: 15 }),
    ]);
    const [goal = ''] = await bothHold(goals, ['at noon', 'on Friday']);

    const { notes, goals: rows } = await stored(workspace, ['notes', 'goals']);
    expect(notes?.map(({ text }) => text)).toContain(entry);
    expect(rows?.map(({ text }) => text)).toEqual([goal]);
    await panel.page.reload();
    await panel.line.waitFor();
  });

  it('say that the database does not open, and have what was typed at the next try', async () => {
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

  it('stop when a newer Coachside takes the database, and keep what was being typed', async () => {
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

  it('refuse what a newer version wrote, and write nothing', async () => {
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
