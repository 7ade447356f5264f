import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { ImportCalendar } from '@/components/planning/ImportCalendar';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import { addDays, dayOf } from '@/lib/domain/days';
import { clientIdSchema, newId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import { roomKeySchema } from '@/lib/domain/room';
import { db } from '@/lib/storage/db';
import { ANA, aClient } from '@/tests/fixtures/builders';

const BEA = aClient({ id: newId(clientIdSchema), name: 'Bea Ruiz', shownAs: 'BR' });
const ZOOM = roomKeySchema.parse('zoom:https://zoom.us/82233445566');

beforeEach(async () => {
  await db.delete();
  await db.open();
  await db.clients.bulkPut([aClient({ contact: 'ana@clients.example' }), BEA]);
});

/** A day from today on, as calendars write it. */
const on = (days: number) => addDays(dayOf(now()), days).replaceAll('-', '');

const WEEKLY = [
  'UID:weekly',
  'SUMMARY:Coaching',
  `DTSTART:${on(3)}T100000Z`,
  'RRULE:FREQ=WEEKLY;COUNT=3',
  'ATTENDEE:mailto:ana@clients.example',
];
const IN_ROOM = [
  'UID:room',
  'SUMMARY:Thursday call',
  `DTSTART:${on(4)}T100000Z`,
  'LOCATION:https://us02web.zoom.us/j/82233445566?pwd=secret',
];
const NAMED = ['UID:named', 'SUMMARY:Lunch with Bea', `DTSTART:${on(5)}T120000Z`];
const OTHER = ['UID:other', 'SUMMARY:Dentist', `DTSTART:${on(6)}T090000Z`];
const ALL_DAY = ['UID:day', 'SUMMARY:Ana away', `DTSTART;VALUE=DATE:${on(7)}`];

function aCalendar(...events: readonly (readonly string[])[]): File {
  const blocks = events.map((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...blocks.flat(), 'END:VCALENDAR'];
  return new File([lines.join('\r\n')], 'mine.ics', { type: 'text/calendar' });
}

function open(language: Language = 'en') {
  const user = userEvent.setup({ applyAccept: false });
  render(
    <LanguageProvider language={language}>
      <SavingProvider>
        <ImportCalendar />
      </SavingProvider>
    </LanguageProvider>,
  );
  const choose = (file: File) =>
    user.upload(screen.getByLabelText(/Bring in a calendar|Traer un calendario/), file);
  return { user, choose };
}

const planned = async () =>
  (await db.sessions.toArray()).filter(({ trashedAt }) => trashedAt === null);
const table = async (name: string) => within(await screen.findByRole('table', { name }));

describe('a calendar that is chosen', () => {
  it('is shown before anything is written, with whose each event is and by what', async () => {
    await db.rooms.put({ key: ZOOM, clientId: BEA.id, usedAt: 0 });
    const { choose } = open();

    await choose(aCalendar(WEEKLY, IN_ROOM, NAMED, OTHER, ALL_DAY));

    const yours = await table('Sessions with your clients');
    const [weekly, call] = yours.getAllByRole('rowheader');
    expect(weekly?.textContent).toMatch(/Coaching.*3 times until .*3 new/s);
    expect(call?.textContent).toMatch(/Thursday call.*60 min · Zoom.*new/s);
    expect(yours.getByText('by e-mail address')).toBeTruthy();
    expect(yours.getByText('by the room of the call')).toBeTruthy();
    expect(yours.getAllByRole('checkbox', { checked: true })).toHaveLength(2);
    const maybe = await table('Perhaps sessions, by a name in the title');
    expect(maybe.getByRole('checkbox', { name: 'Lunch with Bea' })).toHaveProperty(
      'checked',
      false,
    );
    expect(maybe.getByRole('combobox', { name: 'Client of Lunch with Bea' })).toHaveProperty(
      'value',
      BEA.id,
    );
    expect(await db.sessions.count()).toBe(0);
  });

  it('is followed as far as the coach chose, and says what was done', async () => {
    const { user, choose } = open();
    await choose(aCalendar(WEEKLY, NAMED, OTHER));

    await user.click(await screen.findByText('1 other event'));
    const dentist = screen.getByRole('combobox', { name: 'Client of Dentist' });
    expect(screen.getByRole('checkbox', { name: 'Dentist' })).toHaveProperty('disabled', true);
    await user.selectOptions(dentist, 'BR');
    expect(screen.getByRole('checkbox', { name: 'Dentist' })).toHaveProperty('checked', true);
    await user.click(screen.getByRole('button', { name: 'Follow the calendar: 4 new' }));

    const lead = await screen.findByText('Your plan follows the calendar: 4 new.');
    expect(document.activeElement).toBe(lead);
    const clients = (await planned()).map(({ clientId }) => clientId);
    expect(clients.toSorted()).toEqual([ANA, ANA, ANA, BEA.id].toSorted());
    expect(JSON.stringify(await planned())).not.toMatch(/"Coaching|Dentist|ana@/);
  });

  it('moves and cancels with its events the next time, and keeps whose they are', async () => {
    const { user, choose } = open();
    await choose(aCalendar(WEEKLY));
    await user.click(await screen.findByRole('button', { name: 'Follow the calendar: 3 new' }));
    await user.click(await screen.findByRole('button', { name: 'Close' }));
    await db.clients.put(aClient({ contact: '' }));

    const later = WEEKLY.map((line) => line.replace('T100000Z', 'T110000Z').replace('=3', '=2'));
    await choose(aCalendar(later));

    const yours = await table('Sessions with your clients');
    expect(yours.getByText('planned from this event before')).toBeTruthy();
    expect(yours.getByRole('combobox')).toHaveProperty('disabled', true);
    expect(yours.getByRole('rowheader').textContent).toMatch(/2 moved, 1 cancelled/);
    expect(yours.getAllByText(/: moved, was /)).toHaveLength(2);
    expect(yours.getByText(/no longer in the calendar/)).toBeTruthy();
    await user.click(
      screen.getByRole('button', { name: 'Follow the calendar: 2 moved, 1 cancelled' }),
    );
    await screen.findByText('Your plan follows the calendar: 2 moved, 1 cancelled.');
    expect(await planned()).toHaveLength(2);
  });

  it('that says nothing new has nothing to be followed', async () => {
    const { user, choose } = open();
    await choose(aCalendar(WEEKLY));
    await user.click(await screen.findByRole('button', { name: /^Follow/ }));
    await user.click(await screen.findByRole('button', { name: 'Close' }));

    await choose(aCalendar(WEEKLY));

    expect((await table('Sessions with your clients')).getByText('as it is')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Follow the calendar' })).toHaveProperty(
      'disabled',
      true,
    );
    expect(screen.getByText('Nothing chosen changes anything.')).toBeTruthy();
  });

  it('offers days without a time and says what would be planned', async () => {
    const { user, choose } = open();
    await choose(aCalendar(ALL_DAY));

    expect(await screen.findByText(/No event has an e-mail address or a room/)).toBeTruthy();
    await user.click(screen.getByText('1 other event'));
    expect(screen.getByText(/all day, would be planned at 09:00/)).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: 'Ana away' })).toHaveProperty('checked', false);
  });

  it('with nothing ahead says so, and how much could not be read', async () => {
    const { choose } = open();
    const past = ['UID:past', 'SUMMARY:Was', `DTSTART:${on(-3)}T100000Z`];
    const broken = ['UID:broken', 'DTSTART:never'];
    const often = ['UID:often', `DTSTART:${on(1)}T100000Z`, 'RRULE:FREQ=SECONDLY'];

    await choose(aCalendar(past, broken, often));

    expect(await screen.findByText('There is nothing ahead in this calendar.')).toBeTruthy();
    expect(screen.getByText(/1 event could not be read/).textContent).toMatch(
      /1 event repeats too often/,
    );
  });

  it.each([
    ['', 'It is empty.'],
    ['Name,Day', 'It is no calendar.'],
    ['PK\u0003\u0004', 'It is an archive or an office document.'],
    ['\u0000\u0001', 'It is not a text file.'],
  ])('that is none gets a sentence, and nothing is written: %j', async (content, sentence) => {
    const { choose } = open();

    await choose(new File([content], 'wrong.ics'));

    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Nothing of “wrong.ics” was read.');
    expect(alert.textContent).toContain(sentence);
    expect(await db.sessions.count()).toBe(0);
  });

  it('that the disk does not give gets its sentence too', async () => {
    const { choose } = open();
    const file = aCalendar(WEEKLY);
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('gone')) });

    await choose(file);

    expect((await screen.findByRole('alert')).textContent).toBe(
      '“mine.ics” could not be read. Choose it again.',
    );
  });

  it('speaks Spanish', async () => {
    const { choose } = open('es');

    await choose(aCalendar(WEEKLY));

    expect((await table('Sesiones con tus clientes')).getByText(/3 veces hasta el/)).toBeTruthy();
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Seguir el calendario: 3 nuevas' })).toBeTruthy(),
    );
  });
});
