import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { eventsOf, firstChoice } from '@/components/planning/preview-entries';
import { clientIdSchema, newId } from '@/lib/domain/ids';
import { plannedMinutes } from '@/lib/domain/plan-hints';
import type { CoachsideDb } from '@/lib/storage/db';
import { readPlannedSessions } from '@/lib/storage/planned-sessions';
import { importSessions } from '@/lib/workflows/import-sessions';
import { readCalendarFile } from '@/lib/workflows/read-calendar-file';
import { aClient, aStore, NOW } from '@/tests/fixtures/builders';

const FOLDER = 'tests/fixtures/calendars';
const BRUNO = newId(clientIdSchema);
const CARLA = newId(clientIdSchema);

const ZOOM = 'zoom:https://zoom.us/82233445566';
const MEET = 'meet:https://meet.google.com/abc-defg-hij';
const TEAMS = 'teams:https://teams.microsoft.com/19%3Ameeting_NjQ0YzE%40thread.v2';
const PLACE = 'Calle Mayor 4, 2º';

/** What is planned after an import: whose, when in UTC, how long, where, and by whose clocks. */
type Row = readonly [client: string, at: string, minutes: number, where: string, zone: string];

/** Ana's Tuesdays from 10 March on; the clocks of Madrid change on 29 March. */
const ana = (where: string, zone: string): Row[] =>
  ['03-10 09:00', '03-17 09:00', '04-01 10:00', '04-14 08:00', '04-21 08:00'].map((at) => [
    'AC',
    at,
    60,
    where,
    zone,
  ]);
/** Bruno's Thursdays; the clocks of New York have changed on 8 March. */
const bruno = (where: string, zone: string): Row[] =>
  ['03-19 13:00', '04-02 13:00', '04-16 13:00'].map((at) => ['BR', at, 90, where, zone]);
const carla: Row = ['CV', '03-12 15:30', 45, PLACE, ''];

const MADRID = 'Europe/Madrid';
const NEW_YORK = 'America/New_York';

const EXPECTED: Record<string, readonly Row[]> = {
  'python-icalendar.ics': [...ana(ZOOM, MADRID), ...bruno(MEET, NEW_YORK), carla],
  'python-vobject.ics': [...ana(ZOOM, ''), ...bruno(MEET, ''), carla],
  // It writes what has no zone by the calendar's own clocks.
  'npm-ical-generator.ics': [
    ...ana(ZOOM, MADRID),
    ...bruno(MEET, NEW_YORK),
    ['CV', '03-12 15:30', 45, PLACE, MADRID],
  ],
  'npm-ics.ics': [
    ['AC', '03-10 09:00', 60, ZOOM, ''],
    ['AC', '03-17 09:00', 60, ZOOM, ''],
    ['AC', '03-31 09:00', 60, ZOOM, ''],
    carla,
  ],
  'npm-datebook.ics': [
    ['AC', '03-17 09:00', 60, ZOOM, ''],
    ['AC', '03-31 09:00', 60, ZOOM, ''],
    carla,
  ],
  'google-shaped.ics': [...ana(MEET, MADRID), ...bruno(ZOOM, NEW_YORK), carla],
  'outlook-shaped.ics': [...ana(TEAMS, 'Europe/Paris'), ...bruno(ZOOM, ''), carla],
};

let store: CoachsideDb;

beforeEach(async () => {
  store = aStore();
  await store.clients.bulkAdd([
    aClient({ contact: 'ana@clients.example' }),
    aClient({ id: BRUNO, name: 'Bruno', shownAs: 'BR', contact: '+34 600, Bruno@clients.example' }),
    aClient({ id: CARLA, name: 'Carla', shownAs: 'CV', contact: 'carla@clients.example' }),
  ]);
});

async function read(name: string) {
  const file = new File([readFileSync(`${FOLDER}/${name}`)], name);
  // 7:00 in UTC: what is planned for today is still to come.
  const reading = await readCalendarFile(file, NOW - 3 * 3_600_000, store);
  if (reading.kind === 'refused') throw new Error(`Refused: ${reading.reason}`);
  return reading;
}

/** Imports what the preview chooses by itself, as a coach who presses the button at once. */
async function bringIn(name: string) {
  const { entries, matches } = await read(name);
  const events = entries.flatMap((entry, index) => {
    const { clientId, isChosen } = firstChoice(entry, matches[index]);
    return isChosen && clientId !== undefined ? eventsOf(entry, clientId) : [];
  });
  return importSessions(events, 'en', NOW - 3 * 3_600_000, store);
}

async function planned(): Promise<Row[]> {
  const names = new Map((await store.clients.toArray()).map(({ id, shownAs }) => [id, shownAs]));
  return (await readPlannedSessions(store)).rows.map((session) => [
    names.get(session.clientId) ?? '',
    new Date(session.plannedAt).toISOString().slice(5, 16).replace('T', ' '),
    plannedMinutes(session),
    session.room ?? session.location ?? '',
    session.zone ?? '',
  ]);
}

const byTime = (rows: readonly Row[]) => rows.toSorted(([, a], [, b]) => (a < b ? -1 : 1));

describe.each(Object.entries(EXPECTED))('%s', (name, rows) => {
  it('becomes the sessions that it tells of', async () => {
    const outcome = await bringIn(name);

    expect(await planned()).toEqual(byTime(rows));
    expect(outcome.added).toBe(rows.length);
  });

  it('changes nothing when it is imported again', async () => {
    await bringIn(name);
    const before = await store.sessions.toArray();

    const outcome = await bringIn(name);

    expect(outcome).toMatchObject({ added: 0, moved: 0, cancelled: 0 });
    expect(await store.sessions.toArray()).toEqual(before);
  });

  it('is read whole, with nothing of its words or passcodes kept', async () => {
    const { damaged, tooOften, entries } = await read(name);
    await bringIn(name);

    expect([damaged, tooOften]).toEqual([0, 0]);
    expect(entries.filter(({ unknownZone }) => unknownZone !== undefined)).toEqual([]);
    const kept = JSON.stringify(await store.sessions.toArray());
    expect(kept).not.toMatch(/c2VjcmV0|pwd|@clients|Board talk|First meeting|Weekly|coaching/);
  });
});

it('leaves out days without a time and events of others, and shows them for choosing', async () => {
  const { entries, matches } = await read('python-icalendar.ics');

  const others = entries.filter((entry, index) => !firstChoice(entry, matches[index]).isChosen);
  expect(others.map(({ summary, isAllDay }) => [summary, isAllDay])).toEqual([
    ['Ana is away', true],
    ['Team lunch', false],
  ]);
});

it('has a row of expectations for every calendar in the folder', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ics'));

  expect(files.toSorted()).toEqual(Object.keys(EXPECTED).toSorted());
});
