import { addDays, dayOf } from '@/lib/domain/days';
import { clientIdSchema, newId, seriesIdSchema } from '@/lib/domain/ids';
import { aPractice } from '@/tests/e2e/fixtures/practice';
import type { Rows } from '@/tests/e2e/fixtures/seed';
import { follow, PAGE_WIDTHS, type Screen } from '@/tests/e2e/screens/screen';
import { aClient, anAgenda, aSession } from '@/tests/fixtures/builders';

/** What is to come, and what a calendar has of it. */
export const PLANNING_SCREENS: readonly Screen[] = [
  {
    name: 'Workspace, planning',
    page: 'workspace.html',
    rows: (now) => aPlan(now),
    reach: async (page) => {
      await follow(page, 'header a[href="#/planning"]');
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
      await follow(page, 'header a[href="#/planning"]');
      await page.locator('main input[type="file"]').setInputFiles(aCalendarFile(Date.now()));
      await page.locator('main table').first().waitFor();
      for (const fold of await page.locator('main details > summary').all()) await fold.click();
    },
    widths: PAGE_WIDTHS,
  },
];

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
