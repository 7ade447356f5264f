import type { Page } from 'playwright-core';
import { addDays, dayOf } from '@/lib/domain/days';
import {
  achievementIdSchema,
  closureIdSchema,
  evaluationIdSchema,
  expectationIdSchema,
  newId,
  sustainingStepIdSchema,
} from '@/lib/domain/ids';
import {
  aJourneyPractice,
  anAlliance,
  aSponsorConsent,
  aWholeEngagement,
} from '@/tests/e2e/fixtures/journey-practice';
import { aPractice } from '@/tests/e2e/fixtures/practice';
import type { Rows } from '@/tests/e2e/fixtures/seed';
import { follow, PAGE_WIDTHS, type Screen, toClient } from '@/tests/e2e/screens/screen';
import { ANA } from '@/tests/fixtures/builders';

/** A client's page and those beside it. */
export const CLIENT_SCREENS: readonly Screen[] = [
  {
    name: 'Workspace, client',
    page: 'workspace.html',
    rows: aJourneyPractice,
    reach: async (page) => {
      await toClient(page);
      await page.locator('main select').first().waitFor();
      await page.locator('main details > summary').first().waitFor();
      for (const fold of await page.locator('main details > summary').all()) await fold.click();
    },
    widths: PAGE_WIDTHS,
  },
  {
    name: 'Workspace, engagement',
    page: 'workspace.html',
    rows: (now) => ({ ...aPractice(now, 'waiting'), engagements: [aWholeEngagement(now)] }),
    reach: async (page) => {
      await toClient(page, 'engagement');
      await page.getByRole('checkbox').first().waitFor();
      await page.locator('button[aria-expanded="false"]:has(svg.lucide-pencil)').first().click();
    },
    widths: PAGE_WIDTHS,
  },
  {
    name: 'Workspace, agreement',
    page: 'workspace.html',
    rows: (now) => ({
      ...aPractice(now, 'waiting'),
      engagements: [aWholeEngagement(now)],
      consents: [aSponsorConsent(now)],
    }),
    reach: async (page) => {
      await toClient(page, 'agreement');
      await page.locator('main section button').first().click();
      await page.locator('main textarea').nth(3).waitFor();
      await page.locator('main li form, main li button').first().click();
    },
    widths: PAGE_WIDTHS,
  },
  {
    name: 'Workspace, alliance',
    page: 'workspace.html',
    rows: anAlliance,
    reach: async (page) => {
      await toClient(page, 'alliance');
      await page.locator('main figure').waitFor();
      for (const fold of await page.locator('main details > summary').all()) await fold.click();
      await page.locator('main article button').last().click();
    },
    widths: PAGE_WIDTHS,
  },
  {
    name: 'Workspace, the client’s check-in on the screen',
    page: 'workspace.html',
    rows: anAlliance,
    reach: async (page) => {
      await toClient(page, 'alliance');
      await page.locator('main select').last().waitFor();
      await page.locator('main section:has(select) button').first().click();
      await page.getByRole('dialog').waitFor();
    },
    widths: PAGE_WIDTHS,
  },
  {
    name: 'Workspace, closing',
    page: 'workspace.html',
    rows: anEnding,
    reach: async (page) => {
      await toClient(page, 'closing');
      await page.locator('main ol li').first().waitFor();
      await page.locator('main details > summary').click();
      await page.locator('main section button').last().click();
    },
    widths: PAGE_WIDTHS,
  },
  ...[
    '',
    'agreement',
    'progress-report',
    'closure-for-client',
    'supervision-case',
    'client-file',
  ].map((paper) => ({
    name: ['Workspace, documents', paper].filter(Boolean).join(', '),
    page: 'workspace.html',
    rows: (now: number) => ({ ...aPractice(now, 'waiting'), consents: [aSponsorConsent(now)] }),
    reach: async (page: Page) => {
      await toClient(page, 'documents');
      if (paper !== '') await follow(page, `main a[href$="/documents/${paper}"]`);
      await page
        .locator(paper === '' ? 'main h2' : 'main article')
        .first()
        .waitFor();
    },
    widths: PAGE_WIDTHS,
  })),
];

/** Expectations rated, something reached, a step to look at again, and the records' years. */
function anEnding(now: number): Rows {
  const engagement = aWholeEngagement(now);
  const on = dayOf(now);
  const place = { clientId: ANA, engagementId: engagement.id };
  return {
    ...aPractice(now, 'none'),
    engagements: [engagement],
    evaluations: [
      {
        ...{ ...place, id: newId(evaluationIdSchema), levels: { learning: 'To wait' } },
        return: {
          currency: 'EUR',
          cost: 10_000,
          benefit: 60_000,
          attribution: 0.5,
          confidence: 0.6,
        },
        expectations: [
          {
            ...{ id: newId(expectationIdSchema), of: 'client', stakeholderId: null },
            ...{ text: 'A calmer board', setOn: on, rating: 8, ratedOn: on, comment: 'It is' },
          },
        ],
      },
    ],
    achievements: [
      {
        ...{ ...place, id: newId(achievementIdSchema), goalId: null, on, trashedAt: null },
        text: 'Led the first meeting of the new board',
      },
    ],
    closures: [
      {
        ...{ ...place, id: newId(closureIdSchema), learning: '', support: '', thanks: '' },
        feedbackToCoach: '',
        retention: { years: 3, decidedOn: on },
        sustaining: [
          {
            ...{ id: newId(sustainingStepIdSchema), text: 'A walk on Friday' },
            ...{ checkOn: addDays(on, 90), checkedOn: null },
          },
        ],
      },
    ],
  };
}
