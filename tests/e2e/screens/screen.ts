import type { Page } from 'playwright-core';
import type { Rows } from '@/tests/e2e/fixtures/seed';
import { ANA } from '@/tests/fixtures/builders';

/** Widths in CSS pixels; 180 is a panel of 360 at 200 % zoom. */
export const PANEL_WIDTHS = [360, 320, 250, 180];
export const PAGE_WIDTHS = [1280, 640, 320];

/** One screen to look at: where it is, what is in the database, and how to get to it, in any language. */
export interface Screen {
  name: string;
  page: string;
  rows?: (now: number) => Rows;
  reach?: (page: Page) => Promise<void>;
  widths: readonly number[];
}

/** Follows the first such link to the page it leads to, whose heading then has the focus. */
export async function follow(page: Page, link: string): Promise<void> {
  await page.locator(link).first().click();
  await page.locator('main h1:focus').waitFor();
}

/** Goes from the overview to Ana's page, and on to one of those beside it. */
export async function toClient(page: Page, part?: string): Promise<void> {
  await follow(page, `a[href="#/clients/${ANA}"]`);
  if (part !== undefined) await follow(page, `main nav a[href="#/clients/${ANA}/${part}"]`);
}
