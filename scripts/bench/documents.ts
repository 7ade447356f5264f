import type { Page } from 'playwright-core';
import type { ChromiumDriver } from '../../tests/e2e/drivers/chromium.ts';

const SAVES = 9;

export interface FormatTimes {
  format: string;
  /** The renderer is fetched by the first save of all. */
  firstMs: number;
  /** From the click to the whole file in memory, again and again. */
  laterMs: number[];
}

/**
 * Ends the session under way with all of its notes shared, and saves its recap in every format that
 * the preview offers. Call it last: nothing is live afterwards.
 */
export async function recapTimes(driver: ChromiumDriver): Promise<FormatTimes[]> {
  const quiet = await driver.openPage('icon/16.png');
  await quiet.evaluate(endAndShare);
  await quiet.close();
  const page = await driver.openPage('sidepanel.html', { width: 360, height: 720 });
  await page.evaluate(noteFiles);
  await page.getByRole('button', { name: 'Preview recap', exact: true }).click();
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  const choice = page.getByRole('combobox', { name: 'Format', exact: true });
  const formats = await choice.getByRole('option').allInnerTexts();
  const times: FormatTimes[] = [];
  for (const format of formats) {
    await choice.selectOption({ label: format });
    const firstMs = await saveOnce(page);
    const laterMs: number[] = [];
    for (let save = 0; save < SAVES; save += 1) laterMs.push(await saveOnce(page));
    times.push({ format, firstMs, laterMs });
  }
  await page.close();
  return times;
}

async function saveOnce(page: Page): Promise<number> {
  const before = await page.evaluate(() => (globalThis as unknown as Files).fileMs.length);
  await page.getByRole('button', { name: 'Save file', exact: true }).click();
  await page.waitForFunction(
    (count) => (globalThis as unknown as Files).fileMs.length > count,
    before,
  );
  return page.evaluate(() => (globalThis as unknown as Files).fileMs.at(-1) ?? Number.NaN);
}

interface Files {
  fileMs: number[];
}

function noteFiles(): void {
  const fileMs: number[] = [];
  Object.assign(globalThis, { fileMs });
  let clickedAt = 0;
  addEventListener('click', () => (clickedAt = performance.now()), { capture: true });
  const make = URL.createObjectURL;
  URL.createObjectURL = (file) => {
    fileMs.push(performance.now() - clickedAt);
    return make.call(URL, file);
  };
}

async function endAndShare(): Promise<void> {
  const opening = indexedDB.open('coachside');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const all = <Row>(table: string) =>
    new Promise<Row[]>((resolve) => {
      const reading = db.transaction(table).objectStore(table).getAll();
      reading.onsuccess = () => resolve(reading.result);
    });
  const [sessions, notes] = [await all<Row>('sessions'), await all<Row>('notes')];
  const writing = db.transaction(['sessions', 'notes'], 'readwrite');
  const endedAt = Date.now();
  for (const session of sessions.filter(({ status }) => status === 'live')) {
    const ended = { ...session, status: 'ended', endedAt, wrapUp: 'waiting' };
    writing.objectStore('sessions').put(ended);
  }
  for (const note of notes) {
    writing.objectStore('notes').put({ ...note, kind: 'insight', layer: 'client' });
  }
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error);
  });
  db.close();

  type Row = Record<string, unknown>;
}
