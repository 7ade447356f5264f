import { addDays, dayOf } from '@/lib/domain/days';
import { accessRequestIdSchema, clientIdSchema, newId } from '@/lib/domain/ids';
import { aPractice } from '@/tests/e2e/fixtures/practice';
import type { Rows } from '@/tests/e2e/fixtures/seed';
import {
  follow,
  PAGE_WIDTHS,
  PANEL_WIDTHS,
  type Screen,
  toClient,
} from '@/tests/e2e/screens/screen';
import { ANA } from '@/tests/fixtures/builders';

/** What clients may ask for, what is due to them, and what is left of those who asked to be gone. */
export const RIGHTS_SCREENS: readonly Screen[] = [
  {
    name: 'Workspace, a client’s rights',
    page: 'workspace.html',
    rows: withRights,
    reach: async (page) => {
      await toClient(page, 'rights');
      await page.locator('main section').nth(2).waitFor();
      for (const fold of await page.locator('main details > summary').all()) await fold.click();
      await page.locator('main section').last().locator('button').last().click();
      await page.locator('main form input[name="words"]').waitFor();
    },
    widths: PAGE_WIDTHS,
  },
  {
    name: 'Workspace, rights and retention',
    page: 'workspace.html',
    rows: withRights,
    reach: async (page) => {
      await follow(page, 'a[href="#/settings"]');
      await follow(page, 'main a[href="#/records"]');
      await page.locator('main li').nth(2).waitFor();
    },
    widths: PAGE_WIDTHS,
  },
  {
    name: 'Workspace, the trash with what was written along the way',
    page: 'workspace.html',
    rows: (now) => {
      const { accessRequests = [], ...practice } = withRights(now);
      return {
        ...practice,
        accessRequests: accessRequests.map((row) => ({ ...row, trashedAt: now })),
      };
    },
    reach: async (page) => {
      await follow(page, 'a[href="#/trash"]');
      await page.locator('main li').first().waitFor();
    },
    widths: PAGE_WIDTHS,
  },
  {
    name: 'Live with damaged notes',
    page: 'sidepanel.html',
    rows: withDamage,
    reach: async (page) => {
      await page.getByRole('alert').waitFor();
    },
    widths: PANEL_WIDTHS,
  },
];

const DAY_MS = 86_400_000;

function withRights(now: number): Rows {
  // The last session was long enough ago for its records to be due.
  const practice = aPractice(now - 40 * DAY_MS, 'waiting');
  const today = dayOf(now);
  const request = (askedOn: number, over: object = {}) => ({
    ...{ id: newId(accessRequestIdSchema), clientId: ANA, askedOn: addDays(today, askedOn) },
    ...{ dueOn: addDays(today, askedOn + 30), extendedOn: null, isIdentityChecked: false },
    ...{ howChecked: '', answeredOn: null, note: '', trashedAt: null },
    ...over,
  });
  const answered = { isIdentityChecked: true, howChecked: 'By video, on a call', note: 'Sent.' };
  return {
    ...practice,
    clients: (practice.clients ?? []).map((client) => ({
      ...client,
      keeping: {
        years: 0,
        decisions: [
          { on: addDays(today, -9), choice: 'later' as const, until: addDays(today, -2) },
        ],
      },
    })),
    accessRequests: [
      request(-3),
      request(-40),
      request(-90, { ...answered, answeredOn: addDays(today, -70) }),
    ],
    tombstones: (['request', 'retention', 'coach'] as const).map((reason, at) => ({
      ...{ id: newId(clientIdSchema), erasedOn: addDays(today, -at), reason },
    })),
  };
}

function withDamage(now: number): Rows {
  const practice = aPractice(now, 'live');
  return {
    ...practice,
    notes: (practice.notes ?? []).map((note, at) => ({
      ...note,
      ...(at % 2 === 0 ? { text: at } : {}),
    })),
  };
}
