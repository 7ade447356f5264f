import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumDriver, launchChromium } from '@/tests/e2e/drivers/chromium';
import { seed } from '@/tests/e2e/fixtures/seed';
import { CLIENT_SCREENS } from '@/tests/e2e/screens/clients';
import { GOAL_SCREENS } from '@/tests/e2e/screens/goals';
import { PANEL_SCREENS } from '@/tests/e2e/screens/panel';
import { PLANNING_SCREENS } from '@/tests/e2e/screens/planning';
import { RIGHTS_SCREENS } from '@/tests/e2e/screens/rights';
import { WORKSPACE_SCREENS } from '@/tests/e2e/screens/workspace';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const SCREENS = [
  ...PANEL_SCREENS,
  ...WORKSPACE_SCREENS,
  ...CLIENT_SCREENS,
  ...GOAL_SCREENS,
  ...PLANNING_SCREENS,
  ...RIGHTS_SCREENS,
];

const LOCALES = ['en', 'es'];

describe('in both languages', () => {
  let browsers: ChromiumDriver[] = [];
  beforeAll(async () => {
    browsers = await Promise.all(LOCALES.map((locale) => launchChromium({ locale })));
  });
  afterAll(() => Promise.all(browsers.map((browser) => browser.close())));

  // Side by side, a browser for each language: one by one they would take half of a whole run.
  it.each(SCREENS)('$name has no violation, in light and dark, at every width', async (screen) => {
    const found = await Promise.all(
      LOCALES.map(async (locale, index) => {
        const browser = browsers[index];
        if (browser === undefined) throw new Error(`No browser speaks ${locale}`);
        const problems = await problemsOn(browser, screen, locale);
        return problems.map((problem) => `${locale} ${problem}`);
      }),
    );

    expect(found.flat()).toEqual([]);
  });
});

/** What axe says of a screen, and where it would have to be scrolled sideways. */
async function problemsOn(
  browser: ChromiumDriver,
  screen: (typeof SCREENS)[number],
  locale: string,
): Promise<string[]> {
  const page = await browser.openPage(screen.page, {
    width: screen.widths[0] ?? 360,
    height: 720,
  });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await empty(page);
  await seed(page, screen.rows?.(Date.now()) ?? {});
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await screen.reach?.(page);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.evaluate(AXE);

  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const width of screen.widths) {
      await page.setViewportSize({ width, height: 720 });
      // What is still turning from one colour to another has the contrast of neither.
      await page.evaluate(() =>
        Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
      );
      const problems = await page.evaluate(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window
        const { violations } = await (window as any).axe.run();
        return [
          ...violations.flatMap(
            (each: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
              each.nodes.map((node) => `${each.id}: ${node.html} ${node.failureSummary}`),
          ),
          ...(document.documentElement.scrollWidth > innerWidth ? ['scrolls sideways'] : []),
        ];
      });
      found.push(...problems.map((problem: string) => `${colorScheme} ${width}: ${problem}`));
    }
  }
  const spoken = await page.locator('html').getAttribute('lang');
  if (spoken !== locale) found.push(`speaks ${spoken}`);
  await page.close();
  return found;
}

/** Takes everything out of the database, so that screens don't see each other's rows. */
async function empty(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const opening = indexedDB.open('coachside');
    const db = await new Promise<IDBDatabase>((done) => {
      opening.onsuccess = () => done(opening.result);
    });
    const names = [...db.objectStoreNames].filter((name) => name !== 'meta');
    const transaction = db.transaction(names, 'readwrite');
    for (const name of names) transaction.objectStore(name).clear();
    await new Promise<void>((done) => {
      transaction.oncomplete = () => done();
    });
    db.close();
  });
}
