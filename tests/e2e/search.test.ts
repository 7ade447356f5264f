import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_PREFERENCES } from '@/lib/domain/meta';
import { makePractice } from '@/scripts/practice/practice';
import { sizeOf } from '@/scripts/practice/sizes';
import { type ChromiumDriver, launchChromium } from '@/tests/e2e/drivers/chromium';
import { aPractice } from '@/tests/e2e/fixtures/practice';
import { type Rows, seed } from '@/tests/e2e/fixtures/seed';
import { SOUGHT_NOTES } from '@/tests/fixtures/sought-notes';

const ROOM = 'https://meet.google.com/abc-defg-hij';

/** In the real side panel, in the middle of a session, over a year of others. */
describe('the palette', () => {
  let chromium: ChromiumDriver;
  let panel: Page;
  let line: Locator;
  let box: Locator;
  beforeAll(async () => {
    chromium = await launchChromium();
    ({ panel } = await chromium.openPanelBeside(ROOM));
    await panel.getByRole('heading', { level: 1 }).first().waitFor();
    await seed(panel, rowsOfAYear());
    line = panel.getByRole('textbox', { name: 'Note', exact: true });
    box = panel.getByRole('combobox', { name: 'Find anything, or do something' });
    await line.waitFor();
  });
  afterAll(() => chromium?.close());

  it('finds a note as it is typed, mistyped and without accents', async () => {
    await panel.keyboard.press('Control+k');
    await box.waitFor();
    for (const typed of ['hermano en opor', 'migrana', 'resignaton', '"never in the room"']) {
      await box.fill(typed);
      await panel.getByRole('option').locator('mark').first().waitFor();
    }
    expect(await panel.getByRole('option', { selected: true }).textContent()).toContain('chess');
    expect(panel.workers()).toHaveLength(1);
    await panel.keyboard.press('Escape');
  });

  it('leaves everything as it was: the words, the caret and every place on the screen', async () => {
    await line.fill('half a thought');
    await line.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(5, 6, 'backward'));
    const before = await placesOn(panel);

    await panel.keyboard.press('Control+k');
    await panel.keyboard.type('trust');
    await panel.getByRole('option').locator('mark').first().waitFor();
    const during = await placesOn(panel);
    await panel.keyboard.press('Escape');

    await box.waitFor({ state: 'detached' });
    expect(during).toEqual(before);
    expect(await placesOn(panel)).toEqual(before);
    expect(
      await line.evaluate((area: HTMLTextAreaElement) => [
        area.value,
        document.activeElement === area,
        area.selectionStart,
        area.selectionEnd,
      ]),
    ).toEqual(['half a thought', true, 5, 6]);
  });

  it('finds what was written a moment ago', async () => {
    await line.fill('An unheard-of zibeline coat');
    await line.press('Enter');
    await panel.getByRole('listitem').filter({ hasText: 'zibeline' }).first().waitFor();

    await panel.getByRole('button', { name: 'Find or do' }).click();
    await panel.keyboard.type('zibel');

    await panel.getByRole('option').filter({ hasText: 'zibeline' }).waitFor();
    await panel.keyboard.press('Escape');
    expect(await line.evaluate((area) => document.activeElement === area)).toBe(true);
  });

  it('marks a moment and moves on by name', async () => {
    const now = panel.getByRole('region', { name: 'Now' });
    const item = await now.getByText('Reality', { exact: true }).count();
    expect(item).toBe(1);

    await panel.keyboard.press('Control+k');
    await panel.keyboard.type('next');
    await panel.getByRole('option', { name: 'Next item' }).waitFor();
    await panel.keyboard.press('Enter');

    await now.getByText('Close', { exact: true }).waitFor();
  });

  it('is gone at once when everything is hidden', async () => {
    await panel.keyboard.press('Control+k');
    await panel.keyboard.type('hide');
    await panel.getByRole('option', { name: 'Hide everything' }).waitFor();
    await panel.keyboard.press('Enter');
    await line.waitFor({ state: 'hidden' });
    await panel.keyboard.press('Control+k');
    expect(await panel.getByRole('dialog').count()).toBe(0);

    await panel.getByRole('button').first().click();
    await line.waitFor();
    expect(await panel.getByRole('dialog').count()).toBe(0);
  });

  it('opens the very entry in the workspace', async () => {
    await panel.keyboard.press('Control+k');
    await panel.keyboard.type('bartholomew');
    await panel.getByRole('option').locator('mark').first().waitFor();
    const opened = chromium.context.waitForEvent('page');
    await panel.keyboard.press('Enter');

    const page = await opened;
    const entry = page.locator('li[aria-current]');
    await entry.waitFor();
    expect(await entry.textContent()).toContain(SOUGHT_NOTES.mentor.text);
    expect(await entry.evaluate((element) => document.activeElement === element)).toBe(true);
    await page.close();
  });

  it('asked nothing of the network and broke no policy', () => {
    expect(chromium.requests()).toEqual([]);
    expect(chromium.cspViolations()).toEqual([]);
  });
});

function rowsOfAYear(): Rows {
  const now = Date.now();
  // The quiet line comes and goes by itself.
  const value = { ...DEFAULT_PREFERENCES, showsInSessionPrompt: false };
  const rows: Record<string, object[]> = { meta: [{ key: 'preferences', value }] };
  const planted = Object.values(SOUGHT_NOTES);
  const year = makePractice({ ...sizeOf(2_000), seed: 27, until: now - 86_400_000, planted });
  for (const some of [aPractice(now, 'live'), ...year]) {
    for (const [table, list] of Object.entries(some)) {
      rows[table] = [...(rows[table] ?? []), ...(list as object[])];
    }
  }
  return rows;
}

/** Where everything beneath stands: nothing may move for the palette. */
async function placesOn(page: Page): Promise<number[][]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *:not([role="timer"])')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height];
    }),
  );
}
