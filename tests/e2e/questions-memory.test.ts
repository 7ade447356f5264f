import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumDriver, launchChromium } from '@/tests/e2e/drivers/chromium';
import { type Row, seed, stored } from '@/tests/e2e/fixtures/seed';
import { type PanelPage, panelPage } from '@/tests/e2e/pages/panel';

const MONTH_MS = 30 * 24 * 3_600_000;

/** Two sessions with one client in the real side panel: what was asked in the first is known in the second. */
describe('questions with a memory', () => {
  let chromium: ChromiumDriver;
  let panel: PanelPage;
  let clicked = '';
  let typed = '';
  let dismissed = '';
  beforeAll(async () => {
    chromium = await launchChromium();
    const opened = await chromium.openPanelBeside('https://meet.google.com/abc-defg-hij');
    panel = panelPage(opened.panel);
    await panel.addClient('Ana Costa');
    await panel.startSession('GROW');
  });
  afterAll(() => chromium?.close());

  const questions = (page: Page = panel.page) => page.getByRole('list', { name: 'Questions' });
  const shown = async () =>
    Promise.all(
      (await questions().getByRole('listitem').all()).map((item: Locator) =>
        item.locator('p').first().innerText(),
      ),
    );
  const tab = (name: string) => panel.page.getByRole('tab', { name }).click();
  const entry = (text: string) =>
    panel.page.getByRole('list', { name: 'Notes' }).getByRole('listitem').filter({ hasText: text });

  it('shows three, each with its reason in words', async () => {
    await tab('Questions');
    await questions().waitFor();

    expect(await questions().getByRole('listitem').count()).toBe(3);
    for (const item of await questions().getByRole('listitem').all()) {
      expect(await item.innerText()).toMatch(/Opening|Agreement|Goal/);
    }
  });

  it('asks by one click, and links the words that come back', async () => {
    clicked = (await shown())[0] ?? '';
    await questions().getByRole('button', { name: 'Ask' }).first().click();
    await panel.saved();
    // Written with the questions still in sight: the notes are read only afterwards.
    await panel.write('"A talk I would not dread');
    await tab('Notes');

    await entry('A talk I would not dread')
      .getByRole('button', { name: `Answers: ${clicked}`, exact: false })
      .waitFor();
  });

  it('asks by the keyboard alone, through a typing error', async () => {
    await panel.line.focus();
    await panel.page.keyboard.type('?smalest sign');
    const options = panel.page.getByRole('listbox').getByRole('option');
    await options.first().waitFor();
    await panel.page.keyboard.press('ArrowDown');
    await panel.page.keyboard.press('Enter');
    await panel.saved();
    await panel.write('"She looked up when I spoke');

    const { asks, notes } = await stored(panel.page, ['asks', 'notes']);
    const last = (asks ?? []).toSorted((a: Row, b: Row) => b.at - a.at)[0];
    typed = last.text;
    expect(typed).toMatch(/small/i);
    expect(last.questionId).not.toBeNull();
    expect(notes?.find(({ id }: Row) => id === last.answerNoteId)?.text).toBe(
      'She looked up when I spoke',
    );
  });

  it('takes a link away by one click and gives it back by another', async () => {
    const words = entry('She looked up when I spoke');
    await words.getByRole('button', { name: 'No answer to a question' }).click();
    await words.getByRole('button', { name: /^Choose the question it answers/ }).click();
    await words.getByRole('button', { name: typed, exact: true }).click();

    await words.getByRole('button', { name: `Answers: ${typed}`, exact: false }).waitFor();
  });

  it('keeps a dismissed question away, over a reload, however many more are wanted', async () => {
    await tab('Questions');
    dismissed = (await shown())[1] ?? '';
    await questions().getByRole('button', { name: 'Dismiss' }).nth(1).click();
    await panel.saved();
    await panel.page.reload();
    await tab('Questions');
    await questions().waitFor();

    const seen = new Set(await shown());
    for (let more = 0; more < 12; more += 1) {
      await panel.page.getByRole('button', { name: 'Three more' }).click();
      for (const text of await shown()) seen.add(text);
    }
    expect(seen.size).toBeGreaterThan(6);
    expect([...seen]).not.toContain(dismissed);
  });

  it('says a month later what was asked and what they said, and does not suggest it again', async () => {
    await panel.page.getByRole('button', { name: 'End session' }).click();
    await panel.page.getByRole('button', { name: 'Later' }).click();
    const before = await stored(panel.page, ['sessions', 'asks', 'notes']);
    await seed(panel.page, aMonthAgo(before));
    await panel.page
      .getByRole('list', { name: 'Clients' })
      .getByRole('button', { name: /^AC/ })
      .click();
    await panel.startSession('GROW');
    await tab('Questions');
    await questions().waitFor();

    const suggested = new Set(await shown());
    for (let more = 0; more < 12; more += 1) {
      await panel.page.getByRole('button', { name: 'Three more' }).click();
      for (const text of await shown()) suggested.add(text);
    }
    expect([...suggested]).not.toContain(clicked);
    expect([...suggested]).not.toContain(typed);

    await panel.page.getByRole('searchbox', { name: 'Find a question' }).fill(clicked);
    const found = questions().getByRole('listitem').filter({ hasText: clicked }).first();
    const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' }).format(
      Date.now() - MONTH_MS,
    );
    await found.getByText(`asked on ${day}`).waitFor();
    expect(await found.innerText()).toContain('A talk I would not dread');
  });

  it('asked nothing of the network and broke no policy', () => {
    expect(chromium.requests()).toEqual([]);
    expect(chromium.cspViolations()).toEqual([]);
  });
});

/** The same rows, as if everything had happened thirty days earlier. */
function aMonthAgo(rows: Record<string, Row[]>): Record<string, Row[]> {
  const instants = ['at', 'startedAt', 'endedAt', 'plannedAt', 'from', 'to'];
  const moved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(moved);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [
        key,
        instants.includes(key) && typeof each === 'number' ? each - MONTH_MS : moved(each),
      ]),
    );
  };
  return moved(rows) as Record<string, Row[]>;
}
