import type { Page } from 'playwright-core';
import { aJourneyPractice } from '@/tests/e2e/fixtures/journey-practice';
import { aPractice } from '@/tests/e2e/fixtures/practice';
import { PANEL_WIDTHS, type Screen } from '@/tests/e2e/screens/screen';

/** The Nth tab of Live, whatever language its name is in. */
const tab = (index: number) => async (page: Page) => {
  await page.getByRole('tab').nth(index).click();
  await page.getByRole('tabpanel').locator(':scope > *').first().waitFor();
  if (index === 1) await page.getByRole('tabpanel').getByRole('listitem').nth(2).waitFor();
};

/** Every moment of the panel, and its palette. */
export const PANEL_SCREENS: readonly Screen[] = [
  { name: 'Home, empty', page: 'sidepanel.html', widths: PANEL_WIDTHS },
  {
    name: 'Home',
    page: 'sidepanel.html',
    rows: aJourneyPractice,
    widths: PANEL_WIDTHS,
  },
  {
    name: 'Prep',
    page: 'sidepanel.html',
    rows: aJourneyPractice,
    reach: async (page) => {
      await page.getByRole('button', { name: /^AC/ }).first().click();
      await page.getByRole('spinbutton').waitFor();
      await page.getByText(/AH-na/).waitFor();
    },
    widths: PANEL_WIDTHS,
  },
  ...['notes', 'questions', 'goals', 'agenda', 'commitments'].map((name, index) => ({
    name: `Live, ${name}`,
    page: 'sidepanel.html',
    rows: (now: number) => aPractice(now, 'live'),
    reach: tab(index),
    widths: PANEL_WIDTHS,
  })),
  {
    name: 'Live, questions found',
    page: 'sidepanel.html',
    rows: (now) => aPractice(now, 'live'),
    reach: async (page) => {
      await tab(1)(page);
      await page.locator('button[aria-expanded]:has(svg.lucide-sliders-horizontal)').click();
      await page.getByRole('searchbox').fill('trust');
      await page.getByRole('tabpanel').locator('mark').first().waitFor();
    },
    widths: PANEL_WIDTHS,
  },
  {
    name: 'Live, an answer and its questions',
    page: 'sidepanel.html',
    rows: (now) => aPractice(now, 'live'),
    reach: async (page) => {
      await page.locator('[data-kind="words"] button[aria-expanded]').click();
      await page.getByRole('group').last().waitFor();
    },
    widths: PANEL_WIDTHS,
  },
  {
    name: 'Palette',
    page: 'sidepanel.html',
    rows: (now) => aPractice(now, 'live'),
    reach: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('option').nth(2).waitFor();
    },
    widths: PANEL_WIDTHS,
  },
  {
    name: 'Palette, with what was found',
    page: 'sidepanel.html',
    rows: (now) => aPractice(now, 'live'),
    reach: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').fill('think');
      await page.getByRole('option').locator('mark').first().waitFor();
    },
    widths: PANEL_WIDTHS,
  },
  {
    name: 'Wrap-up',
    page: 'sidepanel.html',
    rows: (now) => aPractice(now, 'waiting'),
    widths: PANEL_WIDTHS,
  },
  {
    name: 'Recap preview',
    page: 'sidepanel.html',
    rows: (now) => aPractice(now, 'waiting'),
    reach: async (page) =>
      page
        .getByRole('button', { name: /^(Preview recap|Vista previa|Ver el resumen|Previsualizar)/ })
        .click(),
    widths: PANEL_WIDTHS,
  },
];
