import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumDriver, launchChromium } from '@/tests/e2e/drivers/chromium';
import { stored } from '@/tests/e2e/fixtures/seed';
import { type PanelPage, panelPage } from '@/tests/e2e/pages/panel';
import { undated } from '@/tests/e2e/pages/recap';

/** One session in the real side panel, with the mouse, from a new client to a recap file. */
describe('a session beside a call in Chromium', () => {
  let chromium: ChromiumDriver;
  let call: Page;
  let panel: PanelPage;
  beforeAll(async () => {
    chromium = await launchChromium();
    const opened = await chromium.openPanelBeside(
      'https://meet.google.com/abc-defg-hij?authuser=secret',
    );
    call = opened.page;
    panel = panelPage(opened.panel);
  });
  afterAll(() => chromium?.close());

  it('prepares a new client by one field and Enter', async () => {
    await panel.addClient('Ana Costa');

    expect(await panel.page.getByRole('heading', { level: 1 }).innerText()).toContain('AC');
    expect(await panel.page.locator('body').innerText()).not.toContain('Ana Costa');
  });

  it('starts with the writing line ready and remembers the room without its query', async () => {
    await panel.startSession('GROW');

    expect(await panel.line.evaluate((line) => line === document.activeElement)).toBe(true);
    const { rooms } = await stored(panel.page, ['rooms']);
    expect(rooms?.map((room) => room.key)).toEqual(['meet:https://meet.google.com/abc-defg-hij']);
  });

  it('turns first characters into kinds, tags into tags and empty Enter into a marker', async () => {
    for (const text of [
      'Wants to enter the board talk calm #board',
      '*Busy is where it feels safe #pattern',
      '"Nobody tells me the truth before lunch',
      '~rushes past the team every time',
      '',
      '!Block two mornings for thinking by tomorrow',
      '!me: send the article',
      '\\*literally a star',
    ]) {
      await panel.write(text);
    }

    const { notes, commitments } = await stored(panel.page, ['notes', 'commitments']);
    expect(
      notes
        ?.sort((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ kind, layer, text, tags }) => [kind, layer, text, tags.join()]),
    ).toEqual([
      ['note', 'coach', 'Wants to enter the board talk calm', 'board'],
      ['insight', 'coach', 'Busy is where it feels safe', 'pattern'],
      ['words', 'coach', 'Nobody tells me the truth before lunch', ''],
      ['hunch', 'coach', 'rushes past the team every time', ''],
      ['marker', 'coach', '', ''],
      ['note', 'coach', '*literally a star', ''],
    ]);
    expect(
      commitments?.map(({ owner, text, dueOn }) => [owner, text, dueOn !== null]).sort(),
    ).toEqual([
      ['client', 'Block two mornings for thinking', true],
      ['coach', 'send the article', false],
    ]);
    expect(
      await panel.page.getByRole('list', { name: 'Notes' }).getByRole('listitem').count(),
    ).toBe(8);
    expect((await panel.notes())[0]).toMatch(/^\d\d:\d\d/);
  });

  it('edits an entry in place and takes a removal back', async () => {
    const item = panel.page.getByRole('listitem').filter({ hasText: 'rushes past' });
    await item.getByRole('button', { name: /^Edit/ }).click();
    await panel.page.getByRole('textbox', { name: 'Edit entry' }).fill('rushes past the team');
    await panel.page.keyboard.press('Enter');
    await panel.page.getByText('rushes past the team', { exact: true }).waitFor();

    const star = panel.page.getByRole('listitem').filter({ hasText: 'literally' });
    await star.getByRole('button', { name: /^Remove/ }).click();
    await panel.page.getByRole('button', { name: 'Undo', exact: true }).click();

    await star.waitFor();
  });

  it('moves through the agenda, pauses, and asks a question of the bank', async () => {
    const now = panel.page.getByRole('region', { name: 'Now' });
    const first = await now.locator('strong').innerText();
    await now.getByRole('button', { name: 'Next item' }).click();
    await now.locator('strong').filter({ hasNotText: first }).waitFor();
    await panel.page.getByRole('button', { name: 'Pause' }).click();
    await panel.page.getByRole('button', { name: 'Resume' }).click();

    await panel.page.getByRole('tab', { name: 'Questions' }).click();
    const questions = panel.page.getByRole('list', { name: 'Questions' });
    const question = questions.getByRole('listitem').first();
    await question.getByRole('button', { name: 'Ask' }).click();
    await panel.saved();
    expect(await questions.getByRole('listitem').count()).toBeGreaterThanOrEqual(3);
    await panel.line.fill('?small');
    await panel.page.getByRole('listbox').waitFor();
    await panel.page.keyboard.press('Enter');
    await panel.saved();

    const { asks } = await stored(panel.page, ['asks']);
    expect(asks?.filter((ask) => ask.questionId !== null)).toHaveLength(2);
  });

  it('sets a goal and rates it in two clicks', async () => {
    await panel.page.getByRole('tab', { name: 'Goals' }).click();
    await panel.page.getByRole('button', { name: 'New goal' }).click();
    await panel.page
      .getByRole('textbox', { name: 'Goal', exact: true })
      .fill('Protect thinking time');
    await panel.page.keyboard.press('Enter');
    const goal = panel.page.getByRole('list', { name: 'Goals' }).getByRole('listitem').first();
    await goal.getByRole('button', { name: /^Rate/ }).click();
    await goal.getByText('7', { exact: true }).click();
    await panel.saved();

    const { ratings } = await stored(panel.page, ['ratings']);
    expect(ratings?.map((rating) => rating.value)).toEqual([7]);
    await panel.page.getByRole('tab', { name: 'Notes' }).click();
  });

  it('hides everything but the time, and comes back with the words under way', async () => {
    await panel.line.fill('half a thought');
    await panel.page.getByRole('button', { name: 'Hide everything' }).click();
    await panel.line.waitFor({ state: 'hidden' });

    expect((await panel.page.locator('body').innerText()).trim()).toMatch(/^Coachside\s+[\d:]+$/);

    await panel.page.getByRole('button', { name: 'Show again' }).click();
    expect(await panel.line.inputValue()).toBe('half a thought');
    await panel.line.fill('');
  });

  it('shows the same session in a second window', async () => {
    const second = panelPage(
      await chromium.openPage('sidepanel.html', { width: 320, height: 720 }),
    );
    await second.line.waitFor();
    await panel.write('seen in both');
    await second.page.getByText('seen in both').waitFor();
    await second.line.fill('begun over there');
    await expect.poll(() => panel.line.inputValue()).toBe('begun over there');
    await second.line.fill('');
    await expect.poll(() => panel.line.inputValue()).toBe('');
    await second.page.close();
    await call.bringToFront();
  });

  it('notices that the call has ended', async () => {
    await call.close();

    await panel.page.getByText('The call has ended.').waitFor();
  });

  it('wraps up: nothing is shared until it is ticked, and the recap holds just that', async () => {
    await panel.page.getByRole('button', { name: 'End session' }).click();
    await panel.page.getByRole('heading', { level: 1, name: 'Wrap up' }).waitFor();
    const share = panel.page.getByRole('list', { name: 'Notes to share' });
    expect(await share.getByRole('checkbox', { checked: true }).count()).toBe(0);
    expect(
      await panel.page.getByRole('list', { name: 'To finish' }).getByRole('listitem').count(),
    ).toBe(1);
    await share.getByRole('checkbox', { name: /^Busy is where it feels safe/ }).check();
    await share.getByRole('checkbox', { name: /^Nobody tells me the truth/ }).check();
    await panel.saved();
    await panel.page.getByRole('button', { name: 'Preview recap' }).click();
    const preview = panel.page.getByRole('region', { name: 'Preview' });
    await preview.getByRole('combobox', { name: 'Format' }).selectOption({ label: 'Markdown' });
    const downloading = panel.page.waitForEvent('download');
    await preview.getByRole('button', { name: 'Save file' }).click();
    const recap = await readFile(await (await downloading).path(), 'utf8');

    await expect(undated(recap)).toMatchFileSnapshot('golden/session-chromium.md');
    expect(recap).not.toMatch(/rushes|literally|board talk|Ana|Costa/);
  });

  it('asked nothing of the network and broke no policy', () => {
    expect(chromium.requests()).toEqual([]);
    expect(chromium.cspViolations()).toEqual([]);
  });
});
