import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumDriver, launchChromium } from '@/tests/e2e/drivers/chromium';
import { seed, stored } from '@/tests/e2e/fixtures/seed';
import { aNote } from '@/tests/fixtures/builders';

const DAY_MS = 86_400_000;
const VIEWPORT = { width: 360, height: 720 };

describe('the trash', () => {
  let chromium: ChromiumDriver;
  beforeAll(async () => {
    chromium = await launchChromium();
  });
  afterAll(() => chromium?.close());

  it('lets go on browser start of what is older than 30 days, with no page of ours open', async () => {
    const page = await chromium.openPage('sidepanel.html', VIEWPORT);
    await page.getByRole('button', { name: 'New client' }).waitFor();
    const now = Date.now();
    const [old, newer, kept] = [
      aNote({ trashedAt: now - 31 * DAY_MS }),
      aNote({ trashedAt: now - 29 * DAY_MS }),
      aNote(),
    ];
    await seed(page, { notes: [old, newer, kept] });
    await page.goto(page.url().replace('sidepanel.html', 'icon/16.png'));

    // The browser's own event: an extension loaded by a flag is installed anew at every start.
    await chromium.context
      .serviceWorkers()[0]
      ?.evaluate('chrome.runtime.onStartup.dispatch(); undefined');

    await expect
      .poll(async () => (await stored(page, ['meta'])).meta?.map(({ key }) => key))
      .toContain('trashPurgedAt');
    const { notes } = await stored(page, ['notes']);
    expect(notes?.map(({ id }) => id).toSorted()).toEqual([newer.id, kept.id].toSorted());
  });
});
