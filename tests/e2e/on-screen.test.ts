import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumDriver, launchChromium } from '@/tests/e2e/drivers/chromium';
import { aPractice } from '@/tests/e2e/fixtures/practice';
import { seed } from '@/tests/e2e/fixtures/seed';
import { ANA, aClient } from '@/tests/fixtures/builders';

const PANEL = { width: 360, height: 720 };
const PAGE = { width: 1280, height: 800 };
const COACH_ONLY = 'Wants to enter the board talk calm';
/** Stands nowhere but in the client's own record. */
const FULL_NAME = 'Zqfullname';
/** A name that a coach might show: titles have none of it either. */
const SHOWN_AS = 'Zqshown';

let driver: ChromiumDriver;
let panel: Page;
let workspace: Page;
beforeAll(async () => {
  driver = await launchChromium();
  panel = await driver.openPage('sidepanel.html', PANEL);
  await panel.getByRole('button', { name: 'New client' }).waitFor();
  const rows = aPractice(Date.now(), 'live');
  await seed(panel, { ...rows, clients: [aClient({ name: FULL_NAME, shownAs: SHOWN_AS })] });
  await panel.getByRole('timer', { name: 'Elapsed' }).waitFor();
  workspace = await driver.openPage('workspace.html', PAGE);
  await workspace.getByRole('heading', { level: 1 }).waitFor();
});
afterAll(() => driver?.close());

describe('sharing the screen', () => {
  it('keeps the agenda and what the client may see, moves nothing, and comes back', async () => {
    const share = panel.getByRole('button', { name: 'Sharing my screen' });
    const places = () =>
      panel
        .locator('h1, textarea, [role="tab"], li, footer button')
        .evaluateAll((all) => all.map((each) => JSON.stringify(each.getBoundingClientRect())));
    await panel.getByText(COACH_ONLY).waitFor();
    const before = await places();

    await share.click();

    await expect.poll(() => panel.getByText(COACH_ONLY).isVisible()).toBe(false);
    expect(await share.getAttribute('aria-pressed')).toBe('true');
    expect(await places()).toEqual(before);
    expect(await panel.getByRole('region', { name: 'Now' }).isVisible()).toBe(true);
    await panel.getByRole('tab', { name: 'Goals' }).click();
    expect(await panel.getByText('Lead the board update').isVisible()).toBe(false);
    await panel.getByRole('tab', { name: 'Agenda' }).click();
    await panel
      .getByRole('button', { name: /Reality/ })
      .first()
      .waitFor();
    await panel.getByRole('tab', { name: 'Notes' }).click();
    await share.click();
    await expect.poll(() => panel.getByText(COACH_ONLY).isVisible()).toBe(true);
  });
});

describe('hiding everything', () => {
  it('covers the workspace too, and comes back in every window', async () => {
    await panel.getByRole('button', { name: 'Hide everything' }).click();

    await workspace.getByRole('button', { name: 'Show again' }).waitFor();
    const covered = await workspace.locator('body').innerText();
    await workspace.getByRole('button', { name: 'Show again' }).click();
    await workspace.getByRole('heading', { level: 1 }).waitFor();
    await panel.getByRole('tab', { name: 'Notes' }).waitFor();
    expect(covered).not.toMatch(/Zq|practice|Clients/);
  });
});

describe('a name', () => {
  it('stands in no title, and in full only in the client’s own record', async () => {
    const pages = [
      ...['', 'planning', 'questions', 'decks', 'habits', 'hours', 'growth', 'trash', 'settings'],
      ...['records', `clients/${ANA}`],
      ...['engagement', 'agreement', 'goals', 'alliance', 'closing', 'rights', 'documents'].map(
        (part) => `clients/${ANA}/${part}`,
      ),
    ];
    const titles: string[] = [];
    const named: string[] = [];
    for (const page of pages) {
      await workspace.goto(workspace.url().replace(/#.*|$/, `#/${page}`));
      await workspace.getByRole('heading', { level: 1 }).waitFor();
      await workspace.waitForFunction(() => document.title !== '');
      titles.push(await workspace.title());
      if ((await workspace.locator('body').innerText()).includes(FULL_NAME)) named.push(page);
    }
    titles.push(await panel.title());

    expect(titles.filter((title) => /zq/i.test(title))).toEqual([]);
    expect(named).toEqual([]);
    expect(await panel.locator('body').innerText()).not.toContain(FULL_NAME);
  });
});

describe('blurred text', () => {
  it('is clear under the keyboard, with forced colours as well', async () => {
    for (const page of [panel, workspace]) await page.emulateMedia({ forcedColors: 'active' });
    await workspace.goto(workspace.url().replace(/#.*|$/, '#/settings'));
    await workspace.getByRole('checkbox', { name: /Blur coach-only text/ }).click();
    const row = panel.getByRole('listitem').filter({ hasText: COACH_ONLY });
    const blur = () =>
      row.getByText(COACH_ONLY).evaluate((words) => getComputedStyle(words).filter);
    await panel.mouse.move(0, 0);
    await expect.poll(blur).toBe('blur(5px)');

    await row.getByRole('button').first().focus();

    await expect.poll(blur).toBe('none');
  });
});
