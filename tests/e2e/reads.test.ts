import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addNotes, openSession } from '@/scripts/bench/practice';
import { type ChromiumDriver, launchChromium } from '@/tests/e2e/drivers/chromium';

/** Something the page asked the database for, and between which keys. */
interface Read {
  table: string;
  how: string;
  keys: string;
}

const NOTES = 300;

/** What is read for an interaction, counted at the browser's own interface to the database. */
describe('the panel in a long session', () => {
  let chromium: ChromiumDriver;
  let panel: Page;
  beforeAll(async () => {
    chromium = await launchChromium();
    await openSession(chromium);
    await addNotes(chromium, NOTES);
    panel = await chromium.context.newPage();
    await panel.setViewportSize({ width: 360, height: 720 });
    await panel.addInitScript(watchReads);
    await panel.goto(`chrome-extension://${chromium.extensionId}/sidepanel.html`);
    await line().waitFor();
    await panel.getByRole('list', { name: 'Notes' }).getByRole('listitem').first().waitFor();
  });
  afterAll(() => chromium?.close());

  const line = () => panel.getByRole('textbox', { name: 'Note', exact: true });
  const saved = () => panel.waitForFunction(() => (globalThis as unknown as Watched).writes() > 0);
  const reads = () => panel.evaluate(() => (globalThis as unknown as Watched).reads());
  const forget = () => panel.evaluate(() => (globalThis as unknown as Watched).forget());

  it('reads nothing for a key in the writing line', async () => {
    await line().click();
    await panel.keyboard.type('What was said ');
    await saved();
    await quiet(panel);
    await forget();

    await panel.keyboard.type('next', { delay: 40 });
    await saved();
    await quiet(panel);

    expect(await reads()).toEqual([]);
  });

  it('reads at most the session again for a new note', async () => {
    const sessionId = await panel.evaluate(firstSession);
    await forget();

    await line().press('Enter');
    await panel
      .getByRole('list', { name: 'Notes' })
      .getByRole('listitem')
      .filter({ hasText: 'What was said next' })
      .waitFor();
    await quiet(panel);

    const all: Read[] = await reads();
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(({ keys }) => !keys.includes(sessionId))).toEqual([]);
  });
});

/** Until nothing was asked of the database for a while. */
async function quiet(page: Page): Promise<void> {
  await page.waitForFunction(() => (globalThis as unknown as Watched).quietMs() > 400);
}

interface Watched {
  reads: () => Read[];
  writes: () => number;
  quietMs: () => number;
  forget: () => void;
}

async function firstSession(): Promise<string> {
  const opening = indexedDB.open('coachside');
  const db = await new Promise<IDBDatabase>((resolve) => {
    opening.onsuccess = () => resolve(opening.result);
  });
  const asking = db.transaction('sessions').objectStore('sessions').getAllKeys();
  const keys = await new Promise<IDBValidKey[]>((resolve) => {
    asking.onsuccess = () => resolve(asking.result);
  });
  db.close();
  return String(keys[0]);
}

/** Runs in the page, before anything of it does. */
function watchReads(): void {
  let reads: Read[] = [];
  let [writes, last] = [0, performance.now()];
  const wordsOf = (asked: unknown): string => {
    if (asked instanceof IDBKeyRange) return JSON.stringify([asked.lower, asked.upper]);
    if (asked !== null && typeof asked === 'object' && 'query' in asked)
      return wordsOf(asked.query);
    return JSON.stringify(asked) ?? 'all';
  };
  const watch = (prototype: IDBObjectStore | IDBIndex, names: readonly string[]) => {
    for (const name of names) {
      const methods = prototype as unknown as Record<string, (...given: unknown[]) => unknown>;
      const own = methods[name];
      if (own === undefined) continue;
      methods[name] = function (this: IDBObjectStore | IDBIndex, ...given) {
        const table = this instanceof IDBIndex ? this.objectStore.name : this.name;
        reads.push({ table, how: name, keys: wordsOf(given[0]) });
        last = performance.now();
        return own.apply(this, given);
      };
    }
  };
  const ways = [
    'get',
    'getKey',
    'getAll',
    'getAllKeys',
    'getAllRecords',
    'count',
    'openCursor',
    'openKeyCursor',
  ];
  watch(IDBObjectStore.prototype, ways);
  watch(IDBIndex.prototype, ways);
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (...given) {
    this.transaction.addEventListener('complete', () => {
      writes += 1;
      last = performance.now();
    });
    return put.apply(this, given);
  };
  Object.assign(globalThis, {
    reads: () => reads,
    writes: () => writes,
    quietMs: () => performance.now() - last,
    forget: () => {
      reads = [];
      writes = 0;
    },
  });
}
