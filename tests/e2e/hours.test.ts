import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ChromiumDriver, launchChromium } from '@/tests/e2e/drivers/chromium';
import { aPractice } from '@/tests/e2e/fixtures/practice';
import { seed, stored } from '@/tests/e2e/fixtures/seed';

let chromium: ChromiumDriver;
beforeAll(async () => {
  chromium = await launchChromium({ locale: 'en' });
});
afterAll(async () => {
  await chromium.close();
});

/** The file that a click on the page's button makes. */
async function savedFile(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save file' }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

it('logs a session by itself, lists it once the client agreed, and takes past hours in', async () => {
  const page = await chromium.openPage('workspace.html', { width: 1280, height: 900 });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await seed(page, aPractice(Date.now(), 'none'));

  await page.locator('a[href="#/hours"]').click();
  await page.getByText('did not agree to be listed').waitFor();
  expect(await savedFile(page)).not.toContain('Ana Costa');

  await page.getByRole('main').getByRole('link', { name: /^AC/ }).first().click();
  await page.getByRole('button', { name: 'Record that they agreed' }).click();
  await page.getByText(/^Agreed on/).waitFor();

  await page.locator('a[href="#/hours"]').click();
  await page.getByRole('table', { name: 'The log' }).waitFor();
  await page.locator('input[type="file"]').setInputFiles({
    name: 'log.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'date,client,minutes,consent\n2024-01-10,Cy Old,30,yes\n2024-01-11,,30,yes\n',
    ),
  });
  await page.getByText('it names no client').waitFor();
  await page.getByRole('button', { name: 'Add 1 entry' }).click();
  await page
    .getByRole('rowheader', { name: /^Cy Old/ })
    .first()
    .waitFor();

  const [header, ...rows] = (await savedFile(page)).trimEnd().split('\r\n');
  expect(header).toBe(
    '\uFEFFClient Name,Contact Information,Individual/Group,Number in Group,Start Date,End Date,Paid Hours,Pro Bono Hours',
  );
  expect(rows[0]).toBe('Cy Old,,Individual,1,2024-01-10,2024-01-10,0.5,0');
  expect(rows[1]).toMatch(/^Ana Costa,,Individual,1,.*,1,0$/);
  expect(rows[2]).toBe('Total on this log,,,,,,1.5,0');
  expect((await stored(page, ['pastHours'])).pastHours).toHaveLength(1);
  expect(chromium.requests()).toEqual([]);
  expect(chromium.cspViolations()).toEqual([]);
});
