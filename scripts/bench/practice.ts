import type { Page } from 'playwright-core';
import type { ChromiumDriver } from '../../tests/e2e/drivers/chromium.ts';

/** Starts a session as a coach would and writes one note, so that every row is the product's own. */
export async function openSession(driver: ChromiumDriver): Promise<void> {
  const page = await driver.openPage('sidepanel.html', { width: 360, height: 720 });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await button('New client').click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Amara Castell');
  await button('Save client').click();
  const start = button('Start session');
  const row = page.getByRole('list', { name: 'Clients' }).getByRole('button', { name: /^AC/ });
  await start.or(row).first().waitFor();
  if (!(await start.isVisible())) await row.click();
  await start.click();
  const line = page.getByRole('textbox', { name: 'Note', exact: true });
  await line.fill('The note that all the others are copies of #pattern');
  await line.press('Enter');
  await page.getByRole('listitem').filter({ hasText: 'copies of' }).first().waitFor();
  await page.close();
}

/** Copies the written note into its own session. */
export async function addNotes(driver: ChromiumDriver, count: number): Promise<void> {
  const page: Page = await driver.openPage('icon/16.png');
  await page.evaluate(copyNotes, count);
  await page.close();
}

async function copyNotes(count: number) {
  const opening = indexedDB.open('coachside');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const reading = db.transaction('notes').objectStore('notes').getAll(undefined, 1);
  const [original] = await new Promise<Record<string, unknown>[]>((resolve) => {
    reading.onsuccess = () => resolve(reading.result);
  });
  const numbered = (id: unknown, number: number) =>
    String(id).slice(0, 24) + number.toString(16).padStart(12, '0');
  const writing = db.transaction('notes', 'readwrite', { durability: 'relaxed' });
  for (let i = 0; i < count; i += 1) {
    writing.objectStore('notes').put({
      ...original,
      id: numbered(original?.id, i + 1),
      at: Number(original?.at) + i,
      text: `Copy ${i}: what was said about the board, the team and the time to think`,
    });
  }
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error);
  });
  db.close();
}
