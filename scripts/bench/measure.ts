import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';
import type { ChromiumDriver } from '../../tests/e2e/drivers/chromium.ts';
import { PROJECT } from '../lib/tools.mjs';

const VIEWPORT = { width: 360, height: 720 };
const WARM_UPS = 4;
const OPENINGS = 20;
const KEYS = 200;
const ENTRIES = 60;
const SWITCHES = 10;
const THROTTLE = 4;

/** Milliseconds from navigation until the writing line can take a key, in turns for each browser. */
export async function openingTimes(drivers: readonly ChromiumDriver[]): Promise<number[][]> {
  const times: number[][] = drivers.map(() => []);
  for (let round = 0; round < WARM_UPS + OPENINGS; round += 1) {
    for (const [index, driver] of drivers.entries()) {
      const page = await driver.context.newPage();
      await page.setViewportSize(VIEWPORT);
      await page.addInitScript(noteReady);
      await page.goto(`chrome-extension://${driver.extensionId}/sidepanel.html`);
      await page.waitForFunction(() => 'readyAfterMs' in globalThis);
      const time = await page.evaluate(() => (globalThis as unknown as Ready).readyAfterMs);
      if (round >= WARM_UPS) times[index]?.push(time); // The first rounds warm the caches.
      await page.close();
    }
  }
  return times;
}

interface Ready {
  readyAfterMs: number;
}

function noteReady(): void {
  const watch = new MutationObserver(() => {
    const line = document.querySelector('textarea');
    if (!line || line.disabled || line.readOnly) return;
    watch.disconnect();
    Object.assign(globalThis, { readyAfterMs: performance.now() });
  });
  watch.observe(document, { childList: true, subtree: true, attributes: true });
}

/** Milliseconds of main-thread work that each key causes, on a throttled processor. */
export async function keyWork(driver: ChromiumDriver, rate = THROTTLE): Promise<number[]> {
  const { page, session } = await openThrottled(driver, rate);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.locator('textarea').first().click();
  const times: number[] = [];
  for (let key = 0; key < KEYS; key += 1) {
    const before = await taskMs(session);
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'e');
    await sleep(80);
    times.push((await taskMs(session)) - before);
  }
  await page.locator('textarea').first().fill('');
  await page.close();
  return times;
}

/** Milliseconds from Enter until the transaction that holds the note is complete. */
export async function savingTimes(driver: ChromiumDriver): Promise<number[]> {
  const page = await openPanel(driver, noteSaved);
  const line = page.locator('textarea').first();
  for (let entry = 0; entry < ENTRIES; entry += 1) {
    await line.click();
    await page.keyboard.type(`Entry ${entry} of the bench`);
    await sleep(60); // The draft's own writes end.
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (count) => (globalThis as unknown as Saved).savedAfterMs.length > count,
      entry,
    );
  }
  const times = await page.evaluate(() => (globalThis as unknown as Saved).savedAfterMs);
  await page.close();
  return times;
}

interface Saved {
  savedAfterMs: number[];
}

function noteSaved(): void {
  const savedAfterMs: number[] = [];
  Object.assign(globalThis, { savedAfterMs });
  let enteredAt: number | undefined;
  addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Enter') enteredAt = performance.now();
    },
    { capture: true },
  );
  const open = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (stores, mode, options) {
    const transaction = open.call(this, stores, mode, options);
    if (mode === 'readwrite' && transaction.objectStoreNames.contains('notes')) {
      transaction.addEventListener('complete', () => {
        if (enteredAt !== undefined) savedAfterMs.push(performance.now() - enteredAt);
        enteredAt = undefined;
      });
    }
    return transaction;
  };
}

/** Milliseconds of a strict put of the same row as an entry's, with nothing around it. */
export async function bareStrictPuts(driver: ChromiumDriver): Promise<number[]> {
  const page = await driver.openPage('icon/16.png');
  const times = await page.evaluate(async (count) => {
    const opening = indexedDB.open('bare', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('notes', { keyPath: 'id' });
    const db = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const found: number[] = [];
    for (let id = 0; id < count; id += 1) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      const begin = performance.now();
      const writing = db.transaction('notes', 'readwrite', { durability: 'strict' });
      writing.objectStore('notes').put({
        id: `${id}-${'0'.repeat(33)}`,
        sessionId: '0'.repeat(36),
        clientId: '0'.repeat(36),
        at: begin,
        phase: 'explore',
        kind: 'note',
        layer: 'coach',
        text: `Entry ${id} of the bench`,
        tags: [],
        goalIds: [],
        editedAt: null,
        trashedAt: null,
      });
      await new Promise((resolve) => {
        writing.oncomplete = resolve;
      });
      found.push(performance.now() - begin);
    }
    db.close();
    return found;
  }, ENTRIES);
  await page.close();
  return times;
}

/** Milliseconds of main-thread work that a change of tab causes, on a throttled processor. */
export async function tabSwitches(driver: ChromiumDriver): Promise<number[]> {
  const { page, session } = await openThrottled(driver);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const times: number[] = [];
  for (let round = 0; round < SWITCHES; round += 1) {
    for (const tab of await page.getByRole('tab').all()) {
      const box = await tab.boundingBox();
      if (!box) continue;
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await sleep(100);
      const before = await taskMs(session);
      await page.mouse.down();
      await page.mouse.up();
      await sleep(250);
      times.push((await taskMs(session)) - before);
    }
  }
  await page.close();
  return times;
}

/** The kilobytes, gzipped, of every script that showing the panel loads. */
export async function gzippedScripts(driver: ChromiumDriver): Promise<Map<string, number>> {
  const page = await driver.context.newPage();
  const scripts = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) scripts.add(pathname);
  });
  await page.goto(`chrome-extension://${driver.extensionId}/sidepanel.html`);
  await page.locator('textarea').first().waitFor();
  await sleep(500);
  await page.close();
  const kilobytes = (script: string) =>
    gzipSync(readFileSync(path.join(PROJECT, '.output/chrome-mv3', script))).length / 1000;
  return new Map([...scripts].map((script) => [path.basename(script), kilobytes(script)]));
}

/**
 * Bytes that a page holds on to when nothing happens, in a browser that was just started: what the
 * engine compiled for pages before it is not this one's. Returns that browser as well.
 */
export async function idleMemory(
  driver: ChromiumDriver,
): Promise<{ bytes: number; driver: ChromiumDriver }> {
  await driver.close({ keepProfile: true });
  const begun = await driver.relaunch();
  return { bytes: await heldBy(await openPanel(begun)), driver: begun };
}

async function heldBy(page: Page): Promise<number> {
  await sleep(4_000); // What it fetches once it is left alone is part of it.
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    embedderHeapUsedSize?: number;
    backingStorageSize?: number;
  };
  await page.close();
  return usage.usedSize + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0);
}

async function openPanel(driver: ChromiumDriver, script?: () => void): Promise<Page> {
  const page = await driver.context.newPage();
  await page.setViewportSize(VIEWPORT);
  if (script) await page.addInitScript(script);
  await page.goto(`chrome-extension://${driver.extensionId}/sidepanel.html`);
  await page.locator('textarea').first().waitFor();
  return page;
}

/** The panel on a processor that many times slower. */
export async function openThrottled(
  driver: ChromiumDriver,
  rate = THROTTLE,
): Promise<{ page: Page; session: CDPSession }> {
  const page = await openPanel(driver);
  await sleep(1_000);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return { page, session };
}

/** All the processor time the page's main thread has used; waiting for other programs is not work. */
export async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}
