import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumDriver, launchChromium } from '@/tests/e2e/drivers/chromium';
import { stored } from '@/tests/e2e/fixtures/seed';
import { type PanelPage, panelPage } from '@/tests/e2e/pages/panel';

const VIEWPORT = { width: 360, height: 720 };

/** The browser's own event, as a pressed shortcut fires it in the background. */
describe('the global commands', () => {
  let chromium: ChromiumDriver;
  let panel: PanelPage;
  const press = (name: string) =>
    chromium.context
      .serviceWorkers()[0]
      ?.evaluate(`chrome.commands.onCommand.dispatch(${JSON.stringify(name)})`);
  beforeAll(async () => {
    chromium = await launchChromium();
    panel = panelPage(await chromium.openPage('sidepanel.html', VIEWPORT));
    await panel.addClient('Ana Costa');
    await panel.startSession('GROW');
  });
  afterAll(() => chromium?.close());

  it('show a marker in the open panel', async () => {
    await press('mark-moment');

    await panel.page.getByRole('list', { name: 'Notes' }).getByText('to finish').waitFor();
  });

  it('go to the next agenda item', async () => {
    const now = panel.page.getByRole('region', { name: 'Now' });

    await press('next-item');

    await now.getByText('Goal', { exact: true }).waitFor();
  });

  it('hide everything and show it again', async () => {
    await press('hide-everything');
    await panel.line.waitFor({ state: 'hidden' });
    await press('hide-everything');
    await panel.line.waitFor();
  });

  it('mark a moment with the panel closed', async () => {
    await panel.page.close();
    await press('mark-moment');

    const page = await chromium.openPage('workspace.html');
    await expect
      .poll(async () => (await stored(page, ['notes'])).notes?.map((note) => note.kind))
      .toEqual(['marker', 'marker']);
  });

  it('have keys, all four', async () => {
    const page = await chromium.openPage('welcome.html');
    const keys = await page.evaluate<{ name: string; shortcut: string }[]>(
      'chrome.commands.getAll()',
    );

    expect(keys.map(({ name }) => name).toSorted()).toEqual([
      '_execute_action',
      'hide-everything',
      'mark-moment',
      'next-item',
    ]);
    expect(keys.filter(({ shortcut }) => shortcut === '')).toEqual([]);
  });
});
