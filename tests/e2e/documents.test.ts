import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type ChromiumDriver, launchChromium } from '@/tests/e2e/drivers/chromium';
import { aPractice } from '@/tests/e2e/fixtures/practice';
import { seed, stored } from '@/tests/e2e/fixtures/seed';
import { aNote } from '@/tests/fixtures/builders';

let chromium: ChromiumDriver;
let page: Page;
beforeAll(async () => {
  chromium = await launchChromium({ locale: 'en' });
});
afterAll(async () => {
  await chromium.close();
});
beforeEach(async () => {
  const now = Date.now();
  const rows = aPractice(now, 'none');
  const [earlier] = rows.sessions as { id: never; startedAt: number }[];
  if (earlier === undefined) throw new Error('The practice has no session');
  const line = { sessionId: earlier.id, at: earlier.startedAt + 1000, layer: 'client' } as const;
  page = await chromium.openPage('workspace.html', { width: 1280, height: 900 });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await seed(page, {
    ...rows,
    notes: [
      ...(rows.notes ?? []),
      aNote({ ...line, kind: 'words', text: 'I said no and the world did not end' }),
      aNote({ ...line, kind: 'insight', text: 'Calm is decided before the room' }),
      aNote({ ...line, layer: 'coach', text: 'I saw her thank Berta Soler at length' }),
    ],
  });
  await page
    .getByRole('navigation', { name: 'Clients' })
    .getByRole('link', { name: /^AC/ })
    .click();
  await page.getByRole('link', { name: 'Make a document' }).click();
});

/** The file that a click on the page's button makes. */
async function savedFile(): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save file' }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

it('saves a sponsor report with nothing but what was released, logs it, and sees it change', async () => {
  await page.getByRole('link', { name: 'Progress report' }).click();
  await page.getByRole('button', { name: 'Record that they agreed' }).click();
  const [words, insight] = [
    'I said no and the world did not end',
    'Calm is decided before the room',
  ] as const;
  await page.getByRole('checkbox', { name: words }).click();
  await page.getByRole('article').getByText(words).waitFor();

  const saved = await savedFile();
  expect(saved).toContain(words);
  expect(saved).not.toContain(insight);
  expect(saved).not.toContain('Berta');
  expect(saved).not.toContain('Ana Costa');
  await page.getByText(/^Last sent .*, Markdown$/).waitFor();

  await page.getByRole('link', { name: 'AC: documents' }).click();
  const log = page.getByRole('list', { name: 'What was sent' }).getByRole('listitem');
  await log.first().waitFor();
  expect(await log.allInnerTexts()).toHaveLength(1);
  expect(await log.innerText()).toMatch(/Progress report\s+for sponsor\s+Markdown/);
  expect(await page.getByText('Changed since you sent it').count()).toBe(0);

  await page.getByRole('link', { name: 'Progress report' }).click();
  await page.getByRole('checkbox', { name: insight }).click();
  await page.getByText('Changed since you sent it').waitFor();

  const { sentDocuments } = await stored(page, ['sentDocuments']);
  expect(JSON.stringify(sentDocuments)).not.toContain(words);
  expect(chromium.requests()).toEqual([]);
  expect(chromium.cspViolations()).toEqual([]);
});

it('lets a supervision case leave once every replacement was decided', async () => {
  await page.getByRole('link', { name: 'Supervision case' }).click();
  await page.getByRole('textbox', { name: 'What you want to look at' }).fill('Do I rush Ana?');
  await page.getByRole('button', { name: 'Approve: Ana' }).waitFor();
  expect(await page.getByRole('button', { name: 'Save file' }).isDisabled()).toBe(true);

  await page.getByRole('textbox', { name: 'Stand-in for Berta Soler' }).fill('the CFO');
  await page.getByRole('button', { name: 'Approve all that are left' }).click();

  const saved = await savedFile();
  expect(saved).toContain('Do I rush Client?');
  expect(saved).toContain('I saw her thank the CFO at length');
  expect(saved).not.toMatch(/Ana|Berta|AC\b/);
  await page.getByText(/^Last sent .*, Markdown$/).waitFor();
  expect(chromium.requests()).toEqual([]);
});
