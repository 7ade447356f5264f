import { describe, expect, it, vi } from 'vitest';
import type { CoachsideDocument } from '@/lib/documents/document';
import { dayOf } from '@/lib/domain/days';
import { hoursReport } from '@/lib/domain/hours';
import { DEFAULT_HOURS_SETTINGS, type HoursSettings } from '@/lib/domain/hours-settings';
import {
  clientIdSchema,
  developmentHoursIdSchema,
  newId,
  type PastHoursId,
} from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import type { PastHoursDraft } from '@/lib/domain/past-hours-rows';
import type { Session } from '@/lib/domain/session';
import { saveClient } from '@/lib/storage/clients';
import type { CoachsideDb } from '@/lib/storage/db';
import { saveDevelopmentHours } from '@/lib/storage/development-hours';
import { readPastHours } from '@/lib/storage/past-hours';
import { getSession, saveSession } from '@/lib/storage/sessions';
import { addPastHoursDrafts } from '@/lib/workflows/add-past-hours';
import { eraseClient } from '@/lib/workflows/erase-client';
import { eraseForGood } from '@/lib/workflows/erase-for-good';
import {
  HOURS_DOCUMENTS,
  type HoursDocument,
  hoursDocument,
  saveHoursDocument,
} from '@/lib/workflows/export-hours';
import { readClientHours } from '@/lib/workflows/read-client-hours';
import { readHours } from '@/lib/workflows/read-hours';
import { previewPastHours } from '@/lib/workflows/read-past-hours-file';
import { giveConsent, withdrawConsent } from '@/lib/workflows/set-consent';
import { setSessionHours } from '@/lib/workflows/set-session-hours';
import { startSession } from '@/lib/workflows/start-session';
import {
  restoreDevelopmentHours,
  restorePastHours,
  trashDevelopmentHours,
  trashPastHours,
} from '@/lib/workflows/trash-hours';
import { ANA, aClient, anAgenda, aSession, aStore, day, NOW } from '@/tests/fixtures/builders';

const TODAY = dayOf(NOW);
const HOUR = 3_600_000;
const BEA = newId(clientIdSchema);
const LISTING = { purpose: 'hours-listing', textVersion: '1', how: 'spoken' } as const;

function anEnded(over: Partial<Session> = {}, minutes = 60): Session {
  const startedAt = NOW - 24 * HOUR;
  const endedAt = startedAt + minutes * 60_000;
  const agenda = anAgenda({ visits: [{ item: 0, from: startedAt, to: endedAt }] });
  return aSession({ status: 'ended', startedAt, endedAt, agenda, ...over });
}

function aDraft(over: Partial<PastHoursDraft> = {}): PastHoursDraft {
  return {
    name: 'Cy Old',
    contact: 'cy@example.org',
    groupSize: null,
    on: day('2024-01-10'),
    until: day('2024-06-10'),
    minutes: 600,
    paidKind: 'fee',
    mode: null,
    isListed: true,
    ...over,
  };
}

/** Ana agreed to be listed, Bea did not; each has a session of an hour. */
async function aPractice(): Promise<CoachsideDb> {
  const store = aStore();
  await saveClient(aClient({ contact: 'ana@example.org' }), store);
  await saveClient(aClient({ id: BEA, name: 'Bea Ruiz', shownAs: 'BR' }), store);
  await saveSession(anEnded(), store);
  await saveSession(anEnded({ clientId: BEA }), store);
  await giveConsent({ clientId: ANA, ...LISTING }, NOW, store);
  return store;
}

async function reportOf(store: CoachsideDb, settings: Partial<HoursSettings> = {}) {
  const { entries, clients } = await readHours(TODAY, store);
  return hoursReport(entries, clients, { ...DEFAULT_HOURS_SETTINGS, ...settings });
}

async function documentOf(
  store: CoachsideDb,
  which: HoursDocument = 'log',
  over: Partial<HoursSettings> = {},
  language: Language = 'en',
): Promise<CoachsideDocument<'coach'>> {
  const reading = await readHours(TODAY, store);
  const settings = { ...DEFAULT_HOURS_SETTINGS, ...over };
  const report = hoursReport(reading.entries, reading.clients, settings);
  return hoursDocument(which, { reading, report, settings, today: TODAY }, language);
}

/** The same line as a draft of {@link aDraft}, as a file has it. */
const PAST_FILE = [
  'Client Name,Contact Information,Start Date,End Date,Paid Hours,Pro Bono Hours',
  'Cy Old,cy@example.org,2024-01-10,2024-06-10,10,0',
].join('\n');

async function everyDocument(store: CoachsideDb) {
  return Promise.all(HOURS_DOCUMENTS.map((which) => documentOf(store, which)));
}

function tableOf({ blocks }: CoachsideDocument) {
  const table = blocks.find((block) => block.type === 'table');
  if (table?.type !== 'table') throw new Error('No table');
  return table;
}

describe('the hours log', () => {
  it('comes out of ended sessions by itself', async () => {
    const { rows, own, leftOff } = await reportOf(await aPractice());

    expect(rows).toEqual([
      expect.objectContaining({ from: '2026-03-09', to: '2026-03-09', paid: 60, entries: 1 }),
    ]);
    expect(rows[0]?.client.name).toBe('Ana Costa');
    expect(leftOff).toEqual([expect.objectContaining({ reason: 'no-consent' })]);
    expect(own).toEqual({ paid: 120, proBono: 0 });
  });

  it('leaves out the sample, the trash, and sessions that are under way', async () => {
    const store = await aPractice();
    const [sample, gone] = [newId(clientIdSchema), newId(clientIdSchema)];
    await saveClient(aClient({ id: sample, isSample: true }), store);
    await saveClient(aClient({ id: gone, trashedAt: NOW }), store);
    await saveSession(anEnded({ clientId: sample }), store);
    await saveSession(anEnded({ clientId: gone }), store);
    await saveSession(anEnded({ trashedAt: NOW }), store);
    await saveSession(aSession(), store);

    expect((await reportOf(store)).own).toEqual({ paid: 120, proBono: 0 });
  });

  it('says how many rows it could not read, and counts the rest', async () => {
    const store = await aPractice();
    await store.sessions.put({ id: 'damaged', clientId: ANA } as unknown as Session);

    const reading = await readHours(TODAY, store);

    expect(reading.damaged).toBe(1);
    expect(reading.entries).toHaveLength(2);
  });

  it('follows what the coach says of a session', async () => {
    const store = await aPractice();
    const session = anEnded({}, 30);
    await saveSession(session, store);

    await setSessionHours(session.id, { paidKind: 'pro-bono', mode: 'phone' }, store);

    expect((await reportOf(store)).listed).toEqual({ paid: 60, proBono: 30 });
    expect(await getSession(session.id, store)).toEqual({
      ...session,
      paidKind: 'pro-bono',
      mode: 'phone',
    });
  });

  it('starts a session as the client pays, and as they met the last time', async () => {
    const store = await aPractice();
    await saveClient(aClient({ paidKind: 'barter' }), store);
    await saveSession(anEnded({ mode: 'in-person', startedAt: NOW - HOUR }), store);

    const start = { clientId: ANA, templateId: 'grow', minutes: 60, language: 'en' } as const;
    const session = await startSession({ ...start, now: NOW }, store);

    expect(session).toMatchObject({ paidKind: 'barter', mode: 'in-person', outcome: 'held' });
  });
});

describe('consent to be listed', () => {
  it('holds from the day it is given until the day it is withdrawn, and both stay known', async () => {
    const store = await aPractice();
    await withdrawConsent(ANA, 'hours-listing', NOW, store);

    expect((await reportOf(store)).rows).toEqual([]);
    expect(await store.consents.toArray()).toEqual([
      expect.objectContaining({ clientId: ANA, givenOn: TODAY, withdrawnOn: TODAY }),
    ]);

    await giveConsent({ clientId: ANA, ...LISTING, how: 'written' }, NOW, store);
    expect((await reportOf(store)).rows).toHaveLength(1);
  });

  it('is not given twice', async () => {
    const store = await aPractice();
    await giveConsent({ clientId: ANA, ...LISTING }, NOW, store);

    expect(await store.consents.count()).toBe(1);
  });

  it('to one purpose is no consent to another', async () => {
    const store = await aPractice();
    await giveConsent({ clientId: BEA, ...LISTING, purpose: 'testimonial' }, NOW, store);

    expect((await reportOf(store)).rows).toHaveLength(1);
  });
});

describe('the coaching log as a document', () => {
  it('has the columns of the ICF log, one row a client, and says what it leaves off', async () => {
    const { columns, rows } = tableOf(await documentOf(await aPractice()));

    expect(columns.join(', ')).toBe(
      'Client Name, Contact Information, Individual/Group, Number in Group, Start Date, End Date, Paid Hours, Pro Bono Hours',
    );
    expect(rows.map((row) => row.join(' | '))).toEqual([
      'Ana Costa | ana@example.org | Individual | 1 | 2026-03-09 | 2026-03-09 | 1 | 0',
      'Total on this log |  |  |  |  |  | 1 | 0',
      'Not listed: no consent (1 client) |  |  |  |  |  | 1 | 0',
      'All my hours |  |  |  |  |  | 2 | 0',
    ]);
  });

  it.each(['log', 'sessions'] as const)('never names who did not agree: %s', async (which) => {
    const store = await aPractice();
    await saveClient(
      aClient({ id: BEA, name: 'Bea Ruiz', contact: 'bea@x.org', shownAs: 'BR' }),
      store,
    );

    for (const language of ['en', 'es'] as const) {
      const written = JSON.stringify(await documentOf(store, which, {}, language));
      expect(written).not.toMatch(/Bea|Ruiz|bea@/);
    }
  });

  it('names a letter instead of the client and the contact', async () => {
    const store = await aPractice();
    await saveClient(
      aClient({ id: BEA, name: 'Bea Ruiz', contact: 'bea@x.org', letterReference: 'Letter A-7' }),
      store,
    );
    const document = await documentOf(store, 'log', { usesLetters: true });

    expect(JSON.stringify(document)).not.toMatch(/Bea|Ruiz|bea@/);
    expect(tableOf(document).rows.map((row) => row.slice(0, 2))).toContainEqual([
      'Letter A-7',
      'see letter',
    ]);
  });

  it('names a group by one member and says how many there are', async () => {
    const store = await aPractice();
    const group = { kind: 'group', members: ['Di', 'Ed'], groupSize: 6 } as const;
    await saveClient(aClient({ ...group, members: [...group.members], name: 'Leads' }), store);

    expect(tableOf(await documentOf(store)).rows[0]?.slice(0, 4)).toEqual([
      ...['Di (Leads)', '', 'Group', '6'],
    ]);
  });

  it('is a spreadsheet of its language, with formulas inert, that reads back as past hours', async () => {
    const store = await aPractice();
    await saveClient(aClient({ name: '=HYPERLINK("x")', contact: '+34 600' }), store);
    const save = vi.fn();

    await saveHoursDocument(await documentOf(store), 'csv', save);
    await saveHoursDocument(await documentOf(store, 'log', {}, 'es'), 'csv', save);

    const [english, spanish] = save.mock.calls.map(([file]) => file);
    expect(english.name).toBe('coaching-log-2026-03-10.csv');
    expect(english.content).toContain(`"'=HYPERLINK(""x"")",'+34 600,Individual,1,`);
    expect(spanish.content).toContain(';Individual;1;2026-03-09;2026-03-09;1;0');
    for (const { content } of [english, spanish]) {
      const read = await previewPastHours(new Blob([content]) as File, { now: NOW }, aStore());
      expect(read).toMatchObject({
        kind: 'hours',
        drafts: [{ name: '=HYPERLINK("x")', contact: '+34 600', minutes: 60 }],
      });
    }
  });

  it('lists every session with its minutes, and their total', async () => {
    const store = await aPractice();
    await saveSession(anEnded({ outcome: 'no-show' }), store);
    const { rows } = tableOf(await documentOf(store, 'sessions'));

    expect(rows.map((row) => row.join(' | '))).toEqual([
      expect.stringMatching(/^2026-03-09 .* \| video \| fee \| yes \| /),
      expect.stringMatching(/^2026-03-09 /),
      expect.stringMatching(/^2026-03-09 /),
      'Total that counts |  |  |  |  | 120 |  |  |  |  | ',
    ]);
  });

  it('keeps supervision and learning in a log of their own', async () => {
    const store = await aPractice();
    const id = newId(developmentHoursIdSchema);
    await saveDevelopmentHours(
      { id, kind: 'supervision', on: TODAY, minutes: 90, about: 'Dr Ray' },
      store,
    );

    expect(tableOf(await documentOf(store, 'development')).rows).toEqual([
      ['2026-03-10', 'Supervision', 'Dr Ray', '1.5'],
      ['Total: Supervision', '', '', '1.5'],
    ]);
    expect((await reportOf(store)).own).toEqual({ paid: 120, proBono: 0 });
  });
});

describe('hours in the trash', () => {
  it('count for nothing, stand in no document, and come back as they were', async () => {
    const store = await aPractice();
    const before = await everyDocument(store);
    const [past] = await addPastHoursDrafts([aDraft()], { isListed: true }, NOW, store);
    const learnt = newId(developmentHoursIdSchema);
    await saveDevelopmentHours(
      { id: learnt, kind: 'supervision', on: TODAY, minutes: 90, about: 'Dr Ray' },
      store,
    );
    const withBoth = await everyDocument(store);
    const rows = async () => [
      await store.pastHours.toArray(),
      await store.developmentHours.toArray(),
    ];
    const asTheyWere = await rows();

    await trashPastHours(past as PastHoursId, NOW, store);
    await trashDevelopmentHours(learnt, NOW, store);
    expect(await everyDocument(store)).toEqual(before);
    expect((await reportOf(store)).own).toEqual({ paid: 120, proBono: 0 });

    await restorePastHours(past as PastHoursId, store);
    await restoreDevelopmentHours(learnt, store);
    expect(await everyDocument(store)).toEqual(withBoth);
    expect(await rows()).toEqual(asTheyWere);
  });

  it('of a client are no part of the client’s hours, nor of what an erasure keeps in the log', async () => {
    const store = await aPractice();
    const ids = await addPastHoursDrafts(
      [aDraft({ name: 'Ana Costa' }), aDraft({ name: 'Ana Costa', minutes: 30 })],
      { isListed: true },
      NOW,
      store,
    );
    await trashPastHours(ids[0] as PastHoursId, NOW, store);

    const { entries } = await readClientHours(ANA, TODAY, store);
    await eraseForGood(ANA, { reason: 'request', keepsHours: true }, NOW, store);

    expect(entries.map(({ minutes }) => minutes)).toEqual([60, 30]);
    expect((await store.pastHours.toArray()).map(({ minutes }) => minutes)).toEqual([90]);
  });

  it('are no reason to pass over the same line of a file', async () => {
    const store = await aPractice();
    const [id] = await addPastHoursDrafts([aDraft()], { isListed: true }, NOW, store);
    const file = () => new Blob([PAST_FILE]) as File;
    const drafts = async () => {
      const read = await previewPastHours(file(), { now: NOW }, store);
      return read.kind === 'hours' ? read.drafts.length : read.reason;
    };
    const whileThere = await drafts();

    await trashPastHours(id as PastHoursId, NOW, store);

    expect([whileThere, await drafts()]).toEqual([0, 1]);
  });
});

describe('hours from before Coachside', () => {
  it('are added to the client of that name, whose consent then holds, and stand alone otherwise', async () => {
    const store = await aPractice();
    await addPastHoursDrafts(
      [aDraft(), aDraft({ name: 'ana costa', isListed: false }), aDraft({ name: 'BEA RUIZ' })],
      { isListed: true },
      NOW,
      store,
    );
    const { rows, leftOff } = await reportOf(store);

    expect(rows.map(({ client, from, to, paid }) => [client.name, from, to, paid])).toEqual([
      ['Cy Old', '2024-01-10', '2024-06-10', 600],
      ['Ana Costa', '2024-01-10', '2026-03-09', 660],
    ]);
    expect(leftOff[0]?.minutes).toEqual({ paid: 660, proBono: 0 });
  });

  it('are all added or none', async () => {
    const store = await aPractice();
    const bad = aDraft({ minutes: 0 });

    const adding = addPastHoursDrafts([aDraft(), bad], { isListed: true }, NOW, store);

    await expect(adding).rejects.toThrow();
    expect((await readPastHours(store)).rows).toEqual([]);
  });

  it('take the consent that the coach names where the file names none', async () => {
    const store = await aPractice();
    const drafts = [aDraft({ isListed: null })];
    await addPastHoursDrafts(drafts, { isListed: false }, NOW, store);

    expect((await reportOf(store)).rows.map(({ client }) => client.name)).toEqual(['Ana Costa']);
  });

  it('go with a client who is erased', async () => {
    const store = await aPractice();
    await addPastHoursDrafts(
      [aDraft({ name: 'Ana Costa' }), aDraft()],
      { isListed: true },
      NOW,
      store,
    );
    await eraseClient(ANA, store);

    expect((await readPastHours(store)).rows.map(({ name }) => name)).toEqual(['Cy Old']);
    expect(await store.consents.count()).toBe(0);
  });

  it('are refused unread when the file is too large', async () => {
    const file = {
      size: 5_000_001,
      arrayBuffer: () => Promise.reject(new Error('It was read')),
    };

    expect(await previewPastHours(file, { now: NOW }, aStore())).toEqual({
      kind: 'refused',
      reason: 'too-big',
    });
  });
});
