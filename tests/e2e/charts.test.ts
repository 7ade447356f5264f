import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumDriver, launchChromium } from '@/tests/e2e/drivers/chromium';
import { seed } from '@/tests/e2e/fixtures/seed';
import { aPlannedPractice } from '@/tests/e2e/screens/goals';
import { toClient } from '@/tests/e2e/screens/screen';

let chromium: ChromiumDriver;
let page: Page;
let chart: Locator;

beforeAll(async () => {
  chromium = await launchChromium({ locale: 'en' });
  page = await chromium.openPage('workspace.html', { width: 1280, height: 900 });
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await seed(page, aPlannedPractice(Date.now()));
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await toClient(page, 'goals');
  await page.getByRole('heading', { name: 'Lead the board update without slides' }).click();
  chart = page.getByRole('figure', { name: /^From 3 to 7 since / });
  await chart.waitFor();
});
afterAll(() => chromium?.close());

describe('a chart', () => {
  it('is gone through day by day with the keys of a slider', async () => {
    const slider = chart.getByRole('slider');

    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/: Rating 6$/);
    await page.keyboard.press('Home');

    expect(await slider.getAttribute('aria-valuetext')).toMatch(/: Rating 3 – where it began$/);
    expect(await chart.getByRole('listitem').textContent()).toContain('3 where it began');
  });

  it('says the day that the pointer is over, and the last one when it leaves', async () => {
    const drawing = await chart.locator('svg').first().boundingBox();
    if (drawing === null) throw new Error('The chart is not drawn');

    await page.mouse.move(drawing.x + 40, drawing.y + 40);
    const first = await chart.getByRole('listitem').textContent();
    await page.mouse.move(0, 0);

    expect(first).toContain('Rating 3');
    expect(await chart.getByRole('listitem').textContent()).toContain('Rating 7');
  });

  it.each([
    ['in light', { colorScheme: 'light' }],
    ['in the dark', { colorScheme: 'dark' }],
    ['with forced colours', { forcedColors: 'active' }],
    ['with forced colours in the dark', { forcedColors: 'active', colorScheme: 'dark' }],
    ['on paper', { media: 'print' }],
    ['on paper, from a dark screen', { media: 'print', colorScheme: 'dark' }],
  ] as const)('stands out from what is behind it %s', async (_where, media) => {
    await page.emulateMedia({
      ...{ media: 'screen', colorScheme: 'light', forcedColors: 'none' },
      ...media,
    });

    const contrasts = await chart.evaluate(contrastsOf);

    expect(contrasts.line).toBeGreaterThanOrEqual(3);
    expect(contrasts.words).toBeGreaterThanOrEqual(4.5);
    expect(contrasts.value).toBeGreaterThanOrEqual(4.5);
  });

  it('has its table open on paper, and nothing there that is only to be used', async () => {
    await page.emulateMedia({ media: 'print' });

    expect(await chart.getByRole('table').isVisible()).toBe(true);
    expect(await chart.getByText('As a table').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    expect(await chart.getByRole('table').isVisible()).toBe(false);
  });

  it('fits a narrow page, with its days beside one another', async () => {
    await page.setViewportSize({ width: 250, height: 900 });
    const days = await chart
      .locator('svg')
      .first()
      .locator('text')
      .filter({ hasText: /20\d\d$/ })
      .all();
    const [first, last] = await Promise.all(days.map((day) => day.boundingBox()));

    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
      true,
    );
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeLessThan(last?.x ?? 0);
    await page.setViewportSize({ width: 1280, height: 900 });
  });
});

/** How much line, words and values differ from the first thing behind them that is not see-through. */
function contrastsOf(figure: Element): { line: number; words: number; value: number } {
  const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
  let behind: Element | null = figure;
  while (behind !== null && channels(getComputedStyle(behind).backgroundColor)[3] === 0) {
    behind = behind.parentElement;
  }
  const light = (color: string) => {
    const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = light(
    behind === null ? 'rgb(255, 255, 255)' : getComputedStyle(behind).backgroundColor,
  );
  const contrast = (color: string) => {
    const [high, low] = [light(color), ground].toSorted((a, b) => b - a) as [number, number];
    return (high + 0.05) / (low + 0.05);
  };
  const of = (selector: string, property: 'stroke' | 'fill') => {
    const found = figure.querySelector(selector);
    if (found === null) throw new Error(`No ${selector} in the chart`);
    return contrast(getComputedStyle(found)[property]);
  };
  return {
    line: of('svg g[data-series] > path', 'stroke'),
    words: of('svg text', 'fill'),
    value: of('svg g[data-series] text', 'fill'),
  };
}
