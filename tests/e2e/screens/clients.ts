import type { Page } from 'playwright-core';
import { addDays, dayOf } from '@/lib/domain/days';
import { consentIdSchema, newId, reportIdSchema, stakeholderIdSchema } from '@/lib/domain/ids';
import { aPractice } from '@/tests/e2e/fixtures/practice';
import { PAGE_WIDTHS, type Screen, toClient } from '@/tests/e2e/screens/screen';
import { ANA } from '@/tests/fixtures/builders';
import { anEngagement } from '@/tests/fixtures/journey';

/** A client's page and those beside it. */
export const CLIENT_SCREENS: readonly Screen[] = [
  {
    name: 'Workspace, client',
    page: 'workspace.html',
    rows: (now) => aPractice(now, 'waiting'),
    reach: (page) => toClient(page),
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
      if (paper !== '') await page.locator(`main a[href$="/documents/${paper}"]`).click();
      await page
        .locator(paper === '' ? 'main h2' : 'main article')
        .first()
        .waitFor();
    },
    widths: PAGE_WIDTHS,
  })),
];

function aSponsorConsent(now: number) {
  const given = { givenOn: dayOf(now), how: 'spoken', withdrawnOn: null };
  return {
    ...{ id: newId(consentIdSchema), clientId: ANA, purpose: 'sponsor-report', textVersion: '1' },
    ...given,
  };
}

function aWholeEngagement(now: number) {
  const today = dayOf(now);
  const berta = newId(stakeholderIdSchema);
  return anEngagement({
    title: 'The first hundred days as director',
    stage: 'goal-setting',
    stageHistory: [{ stage: 'goal-setting', on: addDays(today, -20) }],
    startedOn: addDays(today, -60),
    sessionsAgreed: 8,
    reviewOn: addDays(today, 40),
    stakeholders: [
      { id: berta, name: 'Berta', role: 'sponsor', note: 'A calm board', metOn: today },
      {
        id: newId(stakeholderIdSchema),
        name: 'Carlos',
        role: 'line-manager',
        note: '',
        metOn: null,
      },
    ],
    reports: [-3, 12].map((days) => ({
      id: newId(reportIdSchema),
      to: berta,
      what: 'Attendance and themes',
      dueOn: addDays(today, days),
      sentOn: null,
    })),
  });
}
