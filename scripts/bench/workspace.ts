import type { ChromiumDriver } from '../../tests/e2e/drivers/chromium.ts';
import { storePractice } from '../practice/stored.ts';

const WARM_UPS = 3;
const OPENINGS = 12;
const VIEWPORT = { width: 1280, height: 900 };
const SEED = 5;

/** A practice of ten years, and in it one client who came five hundred times. */
export async function addWorkspacePractice(driver: ChromiumDriver): Promise<string> {
  const page = await driver.openPage('icon/16.png');
  const until = Date.now();
  await storePractice(page, {
    years: 10,
    clients: 300,
    sessions: 10_000,
    notes: 50_000,
    seed: SEED,
    until,
  });
  const before = await clientIds(page);
  await storePractice(page, {
    years: 10,
    clients: 1,
    sessions: 500,
    notes: 10_000,
    seed: SEED + 1,
    until,
  });
  const added = (await clientIds(page)).find((id) => !before.includes(id));
  await page.close();
  if (added === undefined) throw new Error('The client of five hundred sessions was not added.');
  return added;
}

function clientIds(page: Awaited<ReturnType<ChromiumDriver['openPage']>>): Promise<string[]> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('coachside');
    const db = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const asking = db.transaction('clients').objectStore('clients').getAllKeys();
    const keys = await new Promise<IDBValidKey[]>((resolve) => {
      asking.onsuccess = () => resolve(asking.result);
    });
    db.close();
    return keys.map(String);
  });
}

export interface PaintedPage {
  driver: ChromiumDriver;
  path: string;
  /** What stands on the page once it shows what was asked for. */
  selector: string;
}

/** Milliseconds from navigation until what was asked for is painted, the pages in turns. */
export async function paintTimes(pages: readonly PaintedPage[]): Promise<number[][]> {
  const times: number[][] = pages.map(() => []);
  for (let round = 0; round < WARM_UPS + OPENINGS; round += 1) {
    for (const [index, { driver, path, selector }] of pages.entries()) {
      const page = await driver.context.newPage();
      await page.setViewportSize(VIEWPORT);
      await page.addInitScript(notePainted, selector);
      await page.goto(`chrome-extension://${driver.extensionId}/${path}`);
      await page.waitForFunction(() => 'paintedAfterMs' in globalThis);
      const time = await page.evaluate(() => (globalThis as unknown as Painted).paintedAfterMs);
      if (round >= WARM_UPS) times[index]?.push(time);
      await page.close();
    }
  }
  return times;
}

interface Painted {
  paintedAfterMs: number;
}

/** Runs in the page, before anything of it does. */
function notePainted(selector: string): void {
  const watch = new MutationObserver(() => {
    if (document.querySelector(selector) === null) return;
    watch.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      // What is posted in a frame comes after its paint.
      port1.onmessage = () => Object.assign(globalThis, { paintedAfterMs: performance.now() });
      port2.postMessage(undefined);
    });
  });
  watch.observe(document, { childList: true, subtree: true });
}
