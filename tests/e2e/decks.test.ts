import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumDriver, launchChromium } from '@/tests/e2e/drivers/chromium';
import { stored } from '@/tests/e2e/fixtures/seed';

/** As a Spanish spreadsheet of Windows saves it. */
const CSV = Buffer.from(
  [
    'pregunta;tema;fases;profundidad',
    '¿Qué queda sin decir, todavía?;confianza;realidad;3',
    ';confianza;realidad;2',
    '¿Qué harás mañana?;acción;calentamiento;1',
    '"¿Qué te llevas\r\nhoy?";cierre;cierre;1',
    '¿Qué falta?;cierre;cierre;7',
  ].join('\r\n'),
  'latin1',
);

describe('decks in a real browser', () => {
  let chromium: ChromiumDriver;
  let page: Page;
  beforeAll(async () => {
    chromium = await launchChromium();
    page = await chromium.openPage('workspace.html#/decks', { width: 1280, height: 800 });
  });
  afterAll(() => chromium?.close());

  const choose = (name: string, buffer: Buffer) =>
    page.getByLabel('Import a deck').setInputFiles({ name, mimeType: 'text/csv', buffer });
  const preview = () => page.getByRole('region', { name: 'Import' });
  const questions = async () =>
    ((await stored(page, ['questions'])).questions ?? [])
      .toSorted((a, b) => a.position - b.position)
      .map(({ text }) => text);

  it('imports the good rows of a file and names the bad ones by number and reason', async () => {
    await choose('Cierres.csv', CSV);
    const rows = () => preview().getByRole('list').first().getByRole('listitem').allInnerTexts();
    await expect
      .poll(rows)
      .toEqual([
        'Row 3: there is no question in it.',
        'Row 4 “¿Qué harás mañana?”: “calentamiento” is not a phase.',
        'Row 6 “¿Qué falta?”: the depth is “7”; it can be 1, 2 or 3.',
      ]);
    expect(await questions()).toEqual([]);

    await preview().getByRole('button', { name: 'Add 2 questions' }).click();
    await preview().getByRole('link', { name: 'Open the deck' }).click();

    await page.getByRole('heading', { level: 1, name: 'Cierres' }).waitFor();
    await expect.poll(questions).toEqual(['¿Qué queda sin decir, todavía?', '¿Qué te llevas hoy?']);
  });

  it.each(['CSV', 'JSON'])(
    'exports a deck as %s that is known when it comes back',
    async (format) => {
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: `Export as ${format}` }).click(),
      ]);
      expect(saved.suggestedFilename()).toBe(`Cierres.${format.toLowerCase()}`);
      const bytes = await readFile(await saved.path());

      await page.getByRole('link', { name: 'Decks' }).first().click();
      await choose(saved.suggestedFilename(), bytes);

      await preview().getByText('Nothing in this file is new.').waitFor();
      await expect
        .poll(() => preview().getByText('you already have it, in “Cierres”').count())
        .toBe(2);
      await preview().getByRole('button', { name: 'Close' }).click();
      await page.getByRole('link', { name: 'Cierres' }).click();
    },
  );

  it('keeps the focus on a question that is moved, and says where it is', async () => {
    const up = page.getByRole('button', { name: /^Move up: ¿Qué te llevas/ });
    await up.focus();

    await page.keyboard.press('Enter');

    await page.getByText('Moved to place 1').waitFor();
    const down = page.getByRole('button', { name: /^Move down: ¿Qué te llevas/ });
    await expect.poll(() => down.evaluate((each) => each === document.activeElement)).toBe(true);
  });

  it('asked nothing of the network', () => {
    expect(chromium.requests()).toEqual([]);
    expect(chromium.cspViolations()).toEqual([]);
  });
});
