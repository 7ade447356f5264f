import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { newId, noteIdSchema } from '@/lib/domain/ids';
import { aJourneyPractice } from '@/tests/e2e/fixtures/journey-practice';
import { aPractice } from '@/tests/e2e/fixtures/practice';
import { stored } from '@/tests/e2e/fixtures/seed';
import { follow, PAGE_WIDTHS, type Screen } from '@/tests/e2e/screens/screen';
import { ANA } from '@/tests/fixtures/builders';

/** The pages of the workspace that are about no client in particular. */
export const WORKSPACE_SCREENS: readonly Screen[] = [
  {
    name: 'Workspace',
    page: 'workspace.html',
    rows: aJourneyPractice,
    widths: PAGE_WIDTHS,
  },
  {
    name: 'Workspace, your questions',
    page: 'workspace.html',
    rows: (now) => aPractice(now, 'live'),
    reach: async (page) => {
      await follow(page, 'a[href="#/habits"]');
      await page.getByRole('img').first().waitFor();
      for (const numbers of await page.locator('main summary').all()) await numbers.click();
    },
    widths: PAGE_WIDTHS,
  },
  {
    name: 'Workspace, search',
    page: 'workspace.html',
    rows: (now) => aPractice(now, 'waiting'),
    reach: async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('think');
      await page.locator('main mark').first().waitFor();
    },
    widths: PAGE_WIDTHS,
  },
  {
    name: 'Workspace, growth',
    page: 'workspace.html',
    rows: aJourneyPractice,
    reach: async (page) => {
      await follow(page, 'a[href="#/growth"]');
      await page.locator('main details > summary').first().waitFor();
      for (const fold of await page.locator('main details > summary').all()) await fold.click();
      await page.locator('main section > button').last().click();
      await page.locator('main section > button').last().click();
    },
    widths: PAGE_WIDTHS,
  },
  ...['questions', 'decks', 'hours', 'trash', 'settings'].map((name) => ({
    name: `Workspace, ${name}`,
    page: 'workspace.html',
    rows: (now: number) => aPractice(now, 'live'),
    reach: async (page: Page) => {
      await follow(page, `a[href="#/${name}"]`);
      await page.locator('main :is(h2, li, p)').first().waitFor();
    },
    widths: PAGE_WIDTHS,
  })),
  {
    name: 'Workspace, a built-in deck',
    page: 'workspace.html',
    reach: async (page) => {
      await follow(page, 'a[href="#/decks"]');
      await follow(page, 'main a[href^="#/decks/built-in"]');
      await page.locator('main li').nth(3).waitFor();
    },
    widths: PAGE_WIDTHS,
  },
  {
    name: 'Workspace, you on documents',
    page: 'workspace.html',
    reach: async (page) => {
      await follow(page, 'a[href="#/settings"]');
      await follow(page, 'main a[href="#/identity"]');
      await page.getByRole('article').waitFor();
    },
    widths: PAGE_WIDTHS,
  },
  {
    name: 'Workspace, the vault, off and about to be turned on',
    page: 'workspace.html',
    reach: async (page) => {
      await follow(page, 'a[href="#/settings"]');
      await follow(page, 'main a[href="#/vault"]');
      await page.locator('main button').first().click();
      await page.locator('main input[type="password"]').first().waitFor();
    },
    widths: PAGE_WIDTHS,
  },
  {
    name: 'Workspace, backup',
    page: 'workspace.html',
    rows: (now) => aPractice(now, 'waiting'),
    reach: async (page) => {
      await follow(page, 'a[href="#/backup"]');
      await page.locator('main input[type="password"]').first().waitFor();
    },
    widths: PAGE_WIDTHS,
  },
  {
    name: 'Workspace, a backup read back',
    page: 'workspace.html',
    rows: (now) => aPractice(now, 'waiting'),
    reach: async (page) => {
      await follow(page, 'a[href="#/backup"]');
      const backup = readFileSync('tests/storage/fixtures/backup-v4.frozen.json');
      await page.locator('main input[type="file"]').setInputFiles({
        name: 'coachside.json',
        mimeType: 'application/json',
        buffer: backup,
      });
      await page.locator('main li b').first().waitFor();
    },
    widths: PAGE_WIDTHS,
  },
  {
    name: 'Workspace, notes and clients to bring in',
    page: 'workspace.html',
    rows: (now) => ({ ...aPractice(now, 'waiting'), meta: [anImport(now)] }),
    reach: async (page) => {
      await follow(page, 'nav a[href="#/import"]');
      await page.locator('main select').selectOption({ label: 'AC' });
      const files = page.locator('main input[type="file"]');
      await files.first().setInputFiles(NOTES_FILE);
      await page.locator('main details').first().waitFor();
      await files.last().setInputFiles(CLIENTS_FILE);
      await page.locator('main details').nth(1).waitFor();
      for (const fold of await page.locator('main details:not([open]) > summary').all()) {
        await fold.click();
      }
    },
    widths: PAGE_WIDTHS,
  },
  {
    name: 'Workspace, to print',
    page: 'workspace.html',
    rows: (now) => aPractice(now, 'waiting'),
    reach: async (page) => {
      const { sessions = [] } = await stored(page, ['sessions']);
      const waiting = sessions.find(({ wrapUp }) => wrapUp === 'waiting');
      await page.goto(page.url().replace(/#.*|$/, `#/print/${waiting?.id}/record`));
      await page.getByRole('article').waitFor();
    },
    widths: PAGE_WIDTHS,
  },
  { name: 'First run', page: 'welcome.html', widths: PAGE_WIDTHS },
];

const NOTES_FILE = {
  name: 'ana.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    'date,note,kind,from whom\n3/4/2024,A calm board,note,x\n4/4/2024,Slept,poem,\n5/4/2024,She laughed,,\n',
  ),
};
const CLIENTS_FILE = {
  name: 'list.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from('name,email\nBea Ruiz,bea@example.org\nAna Costa,\n,nobody@example.org\n'),
};

/** What was brought in before. */
function anImport(now: number) {
  const record = { clientId: ANA, clientIds: [], sessionIds: [], noteIds: [newId(noteIdSchema)] };
  return { key: 'imports', value: [{ id: newId(noteIdSchema), at: now, ...record }] };
}
