import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumDriver, launchChromium } from '@/tests/e2e/drivers/chromium';

describe('Coachside in Chromium', () => {
  let chromium: ChromiumDriver;
  beforeAll(async () => {
    chromium = await launchChromium();
  });
  afterAll(() => chromium?.close());

  it('opens the real side panel beside a call when the toolbar icon is clicked', async () => {
    const { page, panel } = await chromium.openPanelBeside('https://meet.google.com/abc-defg-hij');
    await panel.getByRole('heading', { level: 1 }).waitFor();

    expect(await panel.evaluate(() => innerWidth)).toBeLessThan(500);
    expect(await page.evaluate(() => innerWidth)).toBeGreaterThan(500);
  });

  it.each(['sidepanel.html', 'workspace.html', 'welcome.html'])(
    'shows %s in a tab',
    async (name) => {
      const page = await chromium.openPage(name, { width: 360, height: 720 });

      await page.getByRole('heading', { level: 1 }).waitFor();
    },
  );

  it('has reached for nothing and broken no policy', () => {
    expect(chromium.requests()).toEqual([]);
    expect(chromium.cspViolations()).toEqual([]);
  });

  it('would notice a request', async () => {
    const page = await chromium.context.newPage();
    await page.goto('http://someone.example/').catch(String);
    await page.close();

    expect(chromium.requests()).toContain('someone.example');
  });

  it('comes back on the same profile after the power was cut', async () => {
    await chromium.kill9();
    chromium = await chromium.relaunch();
    const page = await chromium.openPage('sidepanel.html');

    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  it('would fail at its end if a page, its worker or the background had broken the policy', async () => {
    const other = await launchChromium();
    const page = await other.openPage('sidepanel.html');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await breakPolicy(page);
    await expect.poll(() => other.cspViolations().length).toBeGreaterThan(0);
    const workspace = await other.openPage('workspace.html');
    const [searcher] = await Promise.all([
      workspace.waitForEvent('worker'),
      workspace.getByRole('searchbox', { name: 'Search everything' }).fill('calm'),
    ]);
    const [background] = other.context.serviceWorkers();
    for (const worker of [searcher, background]) {
      await worker?.evaluate(() => fetch('https://someone.example/').catch(String));
      const where = new RegExp(`A worker broke .* in ${worker?.url()}`);
      await expect.poll(() => other.cspViolations().join()).toMatch(where);
    }

    await expect(other.close()).rejects.toThrow('A policy was broken');
  });
});

/** A picture from somewhere else, as hostile markup would ask for it. */
async function breakPolicy(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.append(Object.assign(new Image(), { src: 'https://someone.example/a.png' }));
  });
}
