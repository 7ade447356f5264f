import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumDriver, launchChromium } from '@/tests/e2e/drivers/chromium';
import { stored } from '@/tests/e2e/fixtures/seed';
import { type PanelPage, panelPage } from '@/tests/e2e/pages/panel';

const VIEWPORT = { width: 360, height: 720 };

describe('input that nobody hopes for', () => {
  let chromium: ChromiumDriver;
  let panel: PanelPage;
  beforeAll(async () => {
    chromium = await launchChromium();
    panel = panelPage(await chromium.openPage('sidepanel.html', VIEWPORT));
  });
  afterAll(() => chromium?.close());

  async function texts(): Promise<string[]> {
    const { notes } = await stored(panel.page, ['notes']);
    return (notes ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((note) => note.text);
  }
  async function enter(text: string): Promise<void> {
    await panel.line.fill(text);
    await panel.line.press('Enter');
    await panel.saved();
  }

  it('says what a client without a name needs, and keeps the form', async () => {
    await panel.page.getByRole('button', { name: 'New client' }).click();
    await panel.page.getByRole('button', { name: 'Save client' }).click();
    await panel.page.getByRole('alert').waitFor();

    await panel.page.getByRole('textbox', { name: 'Name', exact: true }).fill('Ana Costa');
    await panel.page.keyboard.press('Enter');
    await panel.startSession();
  });

  it.each([
    ['several pasted lines', 'first line\nsecond line\n\n  indented'],
    ['right to left', 'قالت إن الفريق مستعد'],
    ['emoji and joined signs', '👩🏽‍💻 finally said no 🎉'],
    ['markup', '<img src=x onerror=alert(1)> & "quotes"'],
    ['100,000 characters', 'a'.repeat(99_999).concat('z')],
  ])('keeps %s whole', async (_what, text) => {
    await enter(text);

    expect((await texts()).at(-1)).toBe(text);
    expect(
      await panel.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
    ).toBe(true);
  });

  it('drops control characters and nothing else', async () => {
    await enter('be\u0000fore\u0007 and\u001b after');

    expect((await texts()).at(-1)).toBe('before and after');
  });

  it('keeps an entry that is too long in the line and says what to do', async () => {
    const text = 'b'.repeat(100_001);
    const before = (await texts()).length;
    await panel.line.fill(text);
    await panel.line.press('Enter');

    await panel.page.getByRole('alert').filter({ hasText: 'longer than 100,000' }).waitFor();
    expect((await panel.line.inputValue()).length).toBe(100_001);
    expect(await texts()).toHaveLength(before);
    await panel.line.fill('');
    await panel.saved();
  });

  it('says that the disk is full, keeps the words, and saves them when there is room', async () => {
    await panel.page.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      Object.assign(window, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { put }) });
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    await panel.line.fill('said while the disk was full');
    await panel.line.press('Enter');
    await panel.status.filter({ hasText: 'The disk is full' }).waitFor();
    expect(await panel.line.inputValue()).toBe('said while the disk was full');

    await panel.page.evaluate('makeRoom()');
    await panel.line.press('End');
    await panel.page.keyboard.type('!');
    await panel.saved();
    await panel.line.press('Enter');
    await panel.saved();

    expect((await texts()).at(-1)).toBe('said while the disk was full!');
  });

  it('has broken no policy', () => {
    expect(chromium.cspViolations()).toEqual([]);
  });

  it('refuses a database that a newer Coachside wrote, and changes nothing in it', async () => {
    const before = await stored(panel.page, ['notes', 'clients', 'sessions']);
    await panel.page.evaluate(async () => {
      const opening = indexedDB.open('coachside');
      const db = await new Promise<IDBDatabase>((done) => {
        opening.onsuccess = () => done(opening.result);
      });
      const transaction = db.transaction('meta', 'readwrite');
      transaction.objectStore('meta').put({ key: 'schemaVersion', value: 99 });
      await new Promise<void>((done) => {
        transaction.oncomplete = () => done();
      });
      db.close();
    });
    await panel.page.reload();

    await panel.page.getByRole('alert').filter({ hasText: 'newer Coachside' }).waitFor();
    const downloading = panel.page.waitForEvent('download');
    await panel.page.getByRole('button', { name: 'Save a raw copy of everything' }).click();
    expect((await downloading).suggestedFilename()).toBe('coachside-raw-copy.json');
    expect(await stored(panel.page, ['notes', 'clients', 'sessions'])).toEqual(before);
  });
});
