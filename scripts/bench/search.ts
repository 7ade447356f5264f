import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { ChromiumDriver } from '../../tests/e2e/drivers/chromium.ts';
import { sizeOf } from '../practice/sizes.ts';
import { storePractice } from '../practice/stored.ts';

const SEED = 27;
const ROUNDS = 3;
const SETTLED_MS = 350;
const READING_MS = 120_000;

/** Words as a coach types them: rare and frequent, mistyped, phrases and operators. */
export const QUERIES = [
  'trust',
  'confianza',
  'delegation budget',
  'equipo',
  'presupuseto',
  'perfeccionismo consejo',
  '"long pause"',
  '"silencio largo"',
  'kind:insight energy',
  'tag:family',
  'roadmap',
  'lighthuose',
  'kofi reorganisation',
  'la llamada con los inversores',
  'wanj',
  'bo',
];

/** Puts a believable practice with so many notes into the database. */
export async function addPractice(driver: ChromiumDriver, notes: number): Promise<void> {
  const page = await driver.openPage('icon/16.png');
  await storePractice(page, { ...sizeOf(notes), seed: SEED + notes, until: Date.now() });
  await page.close();
}

export interface SearchTimes {
  /** From the first search of a page until everything is read. */
  readingMs: number;
  /** From the last key of a query until its results are painted. */
  keysMs: number[];
}

/** Opens the palette in the panel and types every query a few times. */
export async function searchTimes(driver: ChromiumDriver): Promise<SearchTimes> {
  const page = await driver.openPage('sidepanel.html', { width: 360, height: 720 });
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  const begun = performance.now();
  await page.keyboard.press('Control+k');
  const line = page.getByRole('combobox');
  await line.waitFor();
  await line.fill('trust');
  await page
    .getByRole('status')
    .filter({ hasText: /match/ })
    .filter({ hasNotText: /reading/i })
    .first()
    .waitFor({ timeout: READING_MS });
  const readingMs = performance.now() - begun;
  await page.evaluate(watchPaints);
  const keysMs: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const query of QUERIES) keysMs.push(await lastKey(page, query));
  }
  await page.close();
  return { readingMs, keysMs };
}

/** Everything but the last key is typed before and has settled. */
async function lastKey(page: Page, query: string): Promise<number> {
  const line = page.getByRole('combobox');
  await line.fill(query.slice(0, -1));
  await sleep(SETTLED_MS);
  await line.press('End');
  await page.keyboard.type(query.slice(-1));
  await sleep(SETTLED_MS);
  return page.evaluate(() => (globalThis as unknown as Watched).lastPaintMs());
}

interface Watched {
  lastPaintMs: () => number;
}

/**
 * Runs in the page: notes when a key was pressed, and when what changed in the palette after it was
 * painted. What ticks elsewhere is not the answer to a key.
 */
function watchPaints(): void {
  let [pressed, painted] = [0, 0];
  addEventListener(
    'keydown',
    (event) => {
      pressed = event.timeStamp;
      painted = 0;
    },
    true,
  );
  new MutationObserver(() => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      // What is posted in a frame comes after its paint.
      port1.onmessage = () => {
        painted = performance.now();
      };
      port2.postMessage(undefined);
    });
  }).observe(document.querySelector('[role="dialog"]') as Element, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  (globalThis as unknown as Watched).lastPaintMs = () => painted - pressed;
}
