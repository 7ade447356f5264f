import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumDriver, launchChromium } from '@/tests/e2e/drivers/chromium';
import { seed, stored } from '@/tests/e2e/fixtures/seed';
import { panelPage } from '@/tests/e2e/pages/panel';
import { ANA, aClient } from '@/tests/fixtures/builders';

/** An hour that has just begun, weekly, with a passcode in its link. */
function aCalendarFile(now: number, hostile = '') {
  const start = new Date(now).toISOString().replace(/[-:]/g, '').slice(0, 13);
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', hostile, 'BEGIN:VEVENT', 'UID:weekly'],
    ...['SUMMARY:The weekly talk', `DTSTART:${start}00Z`, 'RRULE:FREQ=WEEKLY;COUNT=3'],
    ...['ATTENDEE:mailto:ana@clients.example', 'DURATION:PT45M'],
    ...['LOCATION:https://us02web.zoom.us/j/82233445566?pwd=secret', 'END:VEVENT'],
    'END:VCALENDAR',
  ];
  const buffer = Buffer.from(lines.filter(Boolean).join('\r\n'));
  return { name: 'calendar.ics', mimeType: 'text/calendar', buffer };
}

/** Minutes of work: each would repeat for ever, on days that never come. */
const HOSTILE = Array.from({ length: 30_000 }, (_, index) =>
  [
    ...['BEGIN:VEVENT', `UID:h${index}`, 'DTSTART:19500101T000000Z'],
    ...['RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 'END:VEVENT'],
  ].join('\r\n'),
).join('\r\n');

describe('a calendar', () => {
  let chromium: ChromiumDriver;
  beforeAll(async () => {
    chromium = await launchChromium();
  });
  afterAll(() => chromium?.close());

  async function openPlanning() {
    const page = await chromium.openPage('workspace.html', { width: 1280, height: 800 });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await seed(page, { clients: [aClient({ contact: 'ana@clients.example' })] });
    await page.getByRole('link', { name: 'Planning' }).first().click();
    return page;
  }

  it('is followed in the workspace, stands on Home with its time, and is what a session starts from', async () => {
    const page = await openPlanning();

    await page.getByLabel('Bring in a calendar').setInputFiles(aCalendarFile(Date.now()));
    await page.getByRole('button', { name: 'Follow the calendar: 3 new' }).click();
    await page.getByText('Your plan follows the calendar: 3 new.').waitFor();
    const panel = await chromium.openPage('sidepanel.html', { width: 360, height: 720 });
    await panel.getByRole('button', { name: /^AC today \d\d:\d\d/ }).click();
    expect(await panel.getByRole('spinbutton', { name: 'Minutes' }).inputValue()).toBe('45');
    await panelPage(panel).startSession();

    const { sessions = [] } = await stored(panel, ['sessions']);
    const live = sessions.find(({ status }) => status === 'live');
    expect(live).toMatchObject({ clientId: ANA, room: 'zoom:https://zoom.us/82233445566' });
    expect(live?.sourceKey).toMatch(/^[\da-f]{64}$/);
    expect(sessions).toHaveLength(3);
    expect(JSON.stringify(sessions)).not.toMatch(/secret|weekly talk|ana@/);
    expect(chromium.requests()).toEqual([]);
    expect(chromium.cspViolations()).toEqual([]);
  });

  it('that means no good leaves the page answering while it is read', async () => {
    const page = await openPlanning();
    await page.getByLabel('Bring in a calendar').setInputFiles(aCalendarFile(Date.now(), HOSTILE));
    await page.getByText('Reading the calendar…').waitFor();

    await page.getByRole('button', { name: 'Plan a session' }).click();

    await page.getByRole('combobox', { name: 'Client', exact: true }).waitFor();
    expect(await page.getByText('Reading the calendar…').isVisible()).toBe(true);
  });
});
