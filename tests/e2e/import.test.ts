import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumDriver, launchChromium } from '@/tests/e2e/drivers/chromium';
import { aPractice } from '@/tests/e2e/fixtures/practice';
import { seed, stored } from '@/tests/e2e/fixtures/seed';
import { HOSTILE_TEXTS } from '@/tests/hostile/mutate';

const file = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

describe('what a coach kept elsewhere', () => {
  let chromium: ChromiumDriver;
  let page: Page;
  beforeAll(async () => {
    chromium = await launchChromium({ locale: 'en' });
    page = await chromium.openPage('workspace.html', { width: 1280, height: 900 });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await seed(page, aPractice(Date.now(), 'none'));
  });
  afterAll(() => chromium?.close());

  it('comes in as clients, by columns that the coach may name otherwise', async () => {
    await page.getByRole('link', { name: 'Bring in clients or notes' }).click();
    await page
      .locator('input[type="file"]')
      .last()
      .setInputFiles(file('list.csv', 'Wer,E-mail\nBea Ruiz,bea@example.org\nAna Costa,\n'));
    await page.getByText('Choose the column with the names.').waitFor();

    await page.getByRole('combobox', { name: 'Name', exact: true }).selectOption('0');
    await page.getByText('you have a client with that name or e-mail address').waitFor();
    await page.getByRole('button', { name: 'Add 1 client' }).click();
    await page.getByText('1 client was added.').waitFor();

    const { clients = [] } = await stored(page, ['clients']);
    expect(clients.map(({ name, shownAs }) => [name, shownAs])).toContainEqual(['Bea Ruiz', 'BR']);
  });

  it('comes in as notes by keyboard, and goes again in one step', async () => {
    await page.getByRole('combobox', { name: 'Client', exact: true }).selectOption({ label: 'BR' });
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles(file('bea.md', '# Bea\n\n## 10 January 2024\n- Wants a calm board\n- Sleeps'));
    await page.getByText('2 notes would be added, on 1 day.').waitFor();
    await page.getByText('it is the title of the file').waitFor();
    await page.getByRole('button', { name: 'Add 2 notes' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('2 notes were added, with 1 new session.').waitFor();
    const rows = await stored(page, ['notes']);
    expect(rows.notes?.filter(({ text }) => /calm board|Sleeps/.test(text))).toMatchObject([
      { layer: 'coach' },
      { layer: 'coach' },
    ]);

    await page.getByRole('button', { name: /^Take it back: BR/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('3 entries were taken back.').waitFor();

    const { notes = [] } = await stored(page, ['notes']);
    expect(notes.filter(({ text }) => /calm board|Sleeps/.test(text))).toEqual([]);
  });

  it('stays text when there is markup or code in every field', async () => {
    // A file with a NUL is no text, and refused as a whole.
    const hostile = HOSTILE_TEXTS.filter((text) => text.length < 2_000 && !text.includes('\0'));
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const notes = hostile.map((text) => `2024-01-10,${cell(text)}`).join('\n');
    await page.getByRole('combobox', { name: 'Client', exact: true }).selectOption({ label: 'AC' });
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles(file('<img src=x onerror=hostile=1>.csv', `date,note\n${notes}\n`));
    await page.getByText('Show what would be added').click();
    await page.getByRole('button', { name: /^Add \d+ notes$/ }).click();
    await page.getByText(/notes were added/).waitFor();
    await page.getByRole('link', { name: 'Open AC' }).click();
    const clients = hostile.map((text) => `${cell(text)},x`).join('\n');
    await page.getByRole('link', { name: 'Bring in clients or notes' }).click();
    await page
      .locator('input[type="file"]')
      .last()
      .setInputFiles(file('list.csv', `name,email\n${clients}\n`));
    await page.getByRole('button', { name: /^Add \d+ clients$/ }).click();
    await page.getByText(/clients were added/).waitFor();

    expect(await page.evaluate(() => 'hostile' in globalThis)).toBe(false);
    expect(await page.locator('main img, main svg[onload], main script').count()).toBe(0);
    expect(chromium.requests()).toEqual([]);
    expect(chromium.cspViolations()).toEqual([]);
  });
});
