import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayOf } from '@/lib/domain/days';
import {
  clientIdSchema,
  consentIdSchema,
  newId,
  reportIdSchema,
  seriesIdSchema,
  stakeholderIdSchema,
} from '@/lib/domain/ids';
import { type ChromiumDriver, launchChromium } from '@/tests/e2e/drivers/chromium';
import { aPractice } from '@/tests/e2e/fixtures/practice';
import { type Rows, seed, stored } from '@/tests/e2e/fixtures/seed';
import { ANA, aClient, anAgenda, aSession } from '@/tests/fixtures/builders';
import { anEngagement } from '@/tests/fixtures/journey';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Widths in CSS pixels; 180 is a panel of 360 at 200 % zoom. */
const PANEL_WIDTHS = [360, 320, 250, 180];
const PAGE_WIDTHS = [1280, 640, 320];

interface Screen {
  name: string;
  page: string;
  rows?: (now: number) => Rows;
  reach?: (page: Page) => Promise<void>;
  widths: readonly number[];
}

/** The Nth tab of Live, whatever language its name is in. */
const tab = (index: number) => async (page: Page) => {
  await page.getByRole('tab').nth(index).click();
  await page.getByRole('tabpanel').locator(':scope > *').first().waitFor();
  if (index === 1) await page.getByRole('tabpanel').getByRole('listitem').nth(2).waitFor();
};

const SCREENS: readonly Screen[] = [
  { name: 'Home, empty', page: 'sidepanel.html', widths: PANEL_WIDTHS },
  {
    name: 'Home',
    page: 'sidepanel.html',
    rows: (now) => aPractice(now, 'none'),
    widths: PANEL_WIDTHS,
  },
  {
    name: 'Prep',
    page: 'sidepanel.html',
    rows: (now) => aPractice(now, 'none'),
    reach: async (page) => page.getByRole('button', { name: /^AC/ }).first().click(),
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
  {
    name: 'Workspace',
    page: 'workspace.html',
    rows: (now) => aPractice(now, 'waiting'),
    widths: PAGE_WIDTHS,
  },
  {
    name: 'Workspace, client',
    page: 'workspace.html',
    rows: (now) => aPractice(now, 'waiting'),
    reach: async (page) => page.getByRole('link', { name: /AC/ }).first().click(),
    widths: PAGE_WIDTHS,
  },
  {
    name: 'Workspace, engagement',
    page: 'workspace.html',
    rows: (now) => ({ ...aPractice(now, 'waiting'), engagements: [aWholeEngagement(now)] }),
    reach: async (page) => {
      await page.getByRole('link', { name: /AC/ }).first().click();
      await page.locator('a[href$="/engagement"]').click();
      await page.getByRole('checkbox').first().waitFor();
      await page.locator('button[aria-expanded="false"]:has(svg.lucide-pencil)').first().click();
    },
    widths: PAGE_WIDTHS,
  },
  ...['', 'progress-report', 'closure-for-client', 'supervision-case', 'client-file'].map(
    (paper) => ({
      name: ['Workspace, documents', paper].filter(Boolean).join(', '),
      page: 'workspace.html',
      rows: (now: number) => ({ ...aPractice(now, 'waiting'), consents: [aSponsorConsent(now)] }),
      reach: async (page: Page) => {
        await page.getByRole('link', { name: /AC/ }).first().click();
        await page.locator('a[href$="/documents"]').click();
        if (paper !== '') await page.locator(`a[href$="/documents/${paper}"]`).click();
        await page
          .locator(paper === '' ? 'main h2' : 'main article')
          .first()
          .waitFor();
      },
      widths: PAGE_WIDTHS,
    }),
  ),
  {
    name: 'Workspace, your questions',
    page: 'workspace.html',
    rows: (now) => aPractice(now, 'live'),
    reach: async (page) => {
      await page.locator('a[href="#/habits"]').click();
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
  ...['questions', 'decks', 'hours', 'trash', 'settings'].map((name) => ({
    name: `Workspace, ${name}`,
    page: 'workspace.html',
    rows: (now: number) => aPractice(now, 'live'),
    reach: async (page: Page) => {
      await page.locator(`a[href="#/${name}"]`).click();
      await page.locator('main :is(h2, li, p)').first().waitFor();
    },
    widths: PAGE_WIDTHS,
  })),
  {
    name: 'Workspace, planning',
    page: 'workspace.html',
    rows: (now) => aPlan(now),
    reach: async (page) => {
      await page.locator('header a[href="#/planning"]').click();
      await page.locator('main h3').first().waitFor();
      await page.locator('main button[aria-expanded]').first().click();
      await page.locator('main button').first().click();
    },
    widths: PAGE_WIDTHS,
  },
  {
    name: 'Workspace, a calendar to follow',
    page: 'workspace.html',
    rows: (now) => aPlan(now),
    reach: async (page) => {
      await page.locator('header a[href="#/planning"]').click();
      await page.locator('main input[type="file"]').setInputFiles(aCalendarFile(Date.now()));
      await page.locator('main table').first().waitFor();
      for (const fold of await page.locator('main details > summary').all()) await fold.click();
    },
    widths: PAGE_WIDTHS,
  },
  {
    name: 'Workspace, a built-in deck',
    page: 'workspace.html',
    reach: async (page) => {
      await page.locator('a[href="#/decks"]').click();
      await page.locator('main a[href^="#/decks/built-in"]').first().click();
      await page.locator('main li').nth(3).waitFor();
    },
    widths: PAGE_WIDTHS,
  },
  {
    name: 'Workspace, you on documents',
    page: 'workspace.html',
    reach: async (page) => {
      await page.locator('a[href="#/settings"]').click();
      await page.locator('main a[href="#/identity"]').click();
      await page.getByRole('article').waitFor();
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

/** Today, in a series to come, not begun, given up; and somebody who has no next session. */
function aPlan(now: number): Rows {
  const practice = aPractice(now, 'none');
  const seriesId = newId(seriesIdSchema);
  const plan = { status: 'planned', startedAt: null, agenda: anAgenda() } as const;
  const at = (days: number, over = {}) =>
    aSession({ ...plan, plannedAt: now + days * 86_400_000, ...over });
  const bea = aClient({ id: newId(clientIdSchema), name: 'Bea Ruiz', shownAs: 'BR' });
  return {
    ...practice,
    clients: [...(practice.clients ?? []), bea],
    sessions: [
      ...(practice.sessions ?? []),
      ...[at(0), at(7, { seriesId, zone: 'Asia/Tokyo', location: 'Room 4' })],
      ...[at(14, { seriesId }), at(-3), at(9, { trashedAt: now })],
    ],
  };
}

function aCalendarFile(now: number) {
  const on = (days: number) => addDays(dayOf(now), days).replaceAll('-', '');
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:weekly', 'SUMMARY:Talk with AC'],
    ...[`DTSTART:${on(2)}T100000Z`, 'RRULE:FREQ=WEEKLY;COUNT=3', 'END:VEVENT'],
    ...['BEGIN:VEVENT', 'UID:other', 'SUMMARY:Dentist', `DTSTART:${on(3)}T100000Z`],
    ...['LOCATION:https://meet.google.com/abc-defg-hij', 'END:VEVENT', 'END:VCALENDAR'],
  ];
  const buffer = Buffer.from(lines.join('\r\n'));
  return { name: 'calendar.ics', mimeType: 'text/calendar', buffer };
}

describe.each(['en', 'es'])('in %s', (locale) => {
  let chromium: ChromiumDriver;
  beforeAll(async () => {
    chromium = await launchChromium({ locale });
  });
  afterAll(() => chromium?.close());

  it.each(SCREENS)('$name has no violation, in light and dark, at every width', async (screen) => {
    const page = await chromium.openPage(screen.page, {
      width: screen.widths[0] ?? 360,
      height: 720,
    });
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await empty(page);
    await seed(page, screen.rows?.(Date.now()) ?? {});
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await screen.reach?.(page);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.evaluate(AXE);

    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const width of screen.widths) {
        await page.setViewportSize({ width, height: 720 });
        const problems = await page.evaluate(async () => {
          // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window
          const { violations } = await (window as any).axe.run();
          return [
            ...violations.flatMap(
              (each: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
                each.nodes.map((node) => `${each.id}: ${node.html} ${node.failureSummary}`),
            ),
            ...(document.documentElement.scrollWidth > innerWidth ? ['scrolls sideways'] : []),
          ];
        });
        found.push(...problems.map((problem: string) => `${colorScheme} ${width}: ${problem}`));
      }
    }
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    await page.close();

    expect(found).toEqual([]);
  });
});

/** Takes everything out of the database, so that screens don't see each other's rows. */
async function empty(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const opening = indexedDB.open('coachside');
    const db = await new Promise<IDBDatabase>((done) => {
      opening.onsuccess = () => done(opening.result);
    });
    const names = [...db.objectStoreNames].filter((name) => name !== 'meta');
    const transaction = db.transaction(names, 'readwrite');
    for (const name of names) transaction.objectStore(name).clear();
    await new Promise<void>((done) => {
      transaction.oncomplete = () => done();
    });
    db.close();
  });
}
