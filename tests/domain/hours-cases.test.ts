import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Client } from '@/lib/domain/client';
import { consentSchema } from '@/lib/domain/consent';
import type { Instant } from '@/lib/domain/days';
import { isPaid, outcomeSchema, paidKindSchema } from '@/lib/domain/hour-kinds';
import { type HoursReport, hoursReport, toHours } from '@/lib/domain/hours';
import { hoursClients } from '@/lib/domain/hours-client';
import { entryOfSession } from '@/lib/domain/hours-entry';
import { DEFAULT_HOURS_SETTINGS, type HoursSettings } from '@/lib/domain/hours-settings';
import { clientIdSchema, consentIdSchema, engagementIdSchema, newId } from '@/lib/domain/ids';
import { type Session, sessionKindSchema } from '@/lib/domain/session';
import { aClient, anAgenda, aSession, day } from '@/tests/fixtures/builders';

const RUNS = process.env.COACHSIDE_FULL === '1' ? 10_000 : 500;
const TODAY = day('2026-12-31');

// Everything is told on the clocks of Madrid, which went forward on 29 March 2026.
const home = process.env.TZ;
process.env.TZ = 'Europe/Madrid';
afterAll(() => {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
});

/** "2026-03-10 10:00" on the coach's clock. */
function at(local: string): Instant {
  return new Date(local.replace(' ', 'T')).getTime();
}

interface Told extends Partial<Session> {
  from: string;
  to: string;
  pauses?: [string, string][];
}

/** A session that has ended, told by the clock. */
function held({ from, to, pauses = [], ...over }: Told): Session {
  return aSession({
    status: 'ended',
    plannedAt: at(from),
    startedAt: at(from),
    endedAt: at(to),
    agenda: anAgenda({
      visits: [{ item: 0, from: at(from), to: at(to) }],
      pauses: pauses.map(([start, end]) => ({ from: at(start), to: at(end) })),
    }),
    ...over,
  });
}

function aGroupOf(count: number): Client {
  const members = Array.from({ length: count }, (_, index) => `Member ${index + 1}`);
  return aClient({ kind: 'group', name: 'Leads', shownAs: 'LD', members });
}

interface Practice {
  sessions: readonly Session[];
  clients?: readonly Client[];
  /** Who agreed to be listed; everybody when nothing is said. */
  listed?: readonly Client[];
  settings?: Partial<HoursSettings>;
}

function reportOf({
  sessions,
  clients = [aClient()],
  listed = clients,
  settings = {},
}: Practice): HoursReport {
  const consents = listed.map(({ id }) =>
    consentSchema.parse({
      id: newId(consentIdSchema),
      clientId: id,
      purpose: 'hours-listing',
      textVersion: '1',
      givenOn: '2020-01-01',
      how: 'spoken',
      withdrawnOn: null,
    }),
  );
  return hoursReport(
    sessions.flatMap((session) => entryOfSession(session) ?? []),
    hoursClients(clients, consents, TODAY),
    { ...DEFAULT_HOURS_SETTINGS, ...settings },
  );
}

/** A report in one line a row: "name: first day – last day, paid min + pro bono min". */
function told({ rows, leftOff, own, notCounted }: HoursReport) {
  const inWords = (row: HoursReport['rows'][number]) =>
    `${row.client.name}: ${row.from} – ${row.to}, ${row.paid} + ${row.proBono}`;
  return {
    listed: rows.map(inWords),
    leftOff: leftOff.flatMap(({ reason, rows }) => rows.map((row) => `${reason}: ${inWords(row)}`)),
    own: `${own.paid} + ${own.proBono}`,
    ...(notCounted.notHeld > 0 ? { notHeld: notCounted.notHeld } : {}),
    ...(notCounted.notCoaching > 0 ? { notCoaching: notCounted.notCoaching } : {}),
  };
}

const TEN_TO_ELEVEN = { from: '2026-03-10 10:00', to: '2026-03-10 11:00' };
const BEA = aClient({ id: newId(clientIdSchema), name: 'Bea Ruiz', shownAs: 'BR' });

const cases: { case: string; practice: Practice; expected: ReturnType<typeof told> }[] = [
  {
    case: 'an hour is an hour',
    practice: { sessions: [held(TEN_TO_ELEVEN)] },
    expected: {
      listed: ['Ana Costa: 2026-03-10 – 2026-03-10, 60 + 0'],
      leftOff: [],
      own: '60 + 0',
    },
  },
  {
    case: 'pauses are not coached',
    practice: {
      sessions: [
        held({
          ...TEN_TO_ELEVEN,
          pauses: [
            ['2026-03-10 10:10', '2026-03-10 10:15'],
            ['2026-03-10 10:40', '2026-03-10 10:45'],
          ],
        }),
      ],
    },
    expected: {
      listed: ['Ana Costa: 2026-03-10 – 2026-03-10, 50 + 0'],
      leftOff: [],
      own: '50 + 0',
    },
  },
  {
    case: 'what came back after it had ended counts without the time between',
    practice: {
      sessions: [
        held({
          from: '2026-03-10 10:00',
          to: '2026-03-10 12:10',
          pauses: [['2026-03-10 11:00', '2026-03-10 12:00']],
        }),
      ],
    },
    expected: {
      listed: ['Ana Costa: 2026-03-10 – 2026-03-10, 70 + 0'],
      leftOff: [],
      own: '70 + 0',
    },
  },
  {
    case: 'cancelled is nothing, even when it was paid and its clock had run',
    practice: { sessions: [held({ ...TEN_TO_ELEVEN, outcome: 'cancelled' })] },
    expected: { listed: [], leftOff: [], own: '0 + 0', notHeld: 1 },
  },
  {
    case: 'a client who did not come is no hours and does not stretch the relationship',
    practice: {
      sessions: [
        held(TEN_TO_ELEVEN),
        held({ from: '2026-03-17 10:00', to: '2026-03-17 10:15', outcome: 'no-show' }),
      ],
    },
    expected: {
      listed: ['Ana Costa: 2026-03-10 – 2026-03-10, 60 + 0'],
      leftOff: [],
      own: '60 + 0',
      notHeld: 1,
    },
  },
  {
    case: 'a session that is live or planned is not in the log yet',
    practice: { sessions: [aSession(), aSession({ status: 'planned', startedAt: null })] },
    expected: { listed: [], leftOff: [], own: '0 + 0' },
  },
  {
    case: 'a group of 15 is one row, and its hours count once',
    practice: { sessions: [held(TEN_TO_ELEVEN)], clients: [aGroupOf(15)] },
    expected: {
      listed: ['Leads: 2026-03-10 – 2026-03-10, 60 + 0'],
      leftOff: [],
      own: '60 + 0',
    },
  },
  {
    case: 'a group of 16 is the coach’s own and not listed',
    practice: { sessions: [held(TEN_TO_ELEVEN)], clients: [aGroupOf(16)] },
    expected: {
      listed: [],
      leftOff: ['group-too-large: Leads: 2026-03-10 – 2026-03-10, 60 + 0'],
      own: '60 + 0',
    },
  },
  {
    case: 'a group of 16 is listed by a body that counts 25',
    practice: {
      sessions: [held(TEN_TO_ELEVEN)],
      clients: [aGroupOf(16)],
      settings: { groupCeiling: 25 },
    },
    expected: {
      listed: ['Leads: 2026-03-10 – 2026-03-10, 60 + 0'],
      leftOff: [],
      own: '60 + 0',
    },
  },
  {
    case: 'a group whose size alone is known is as large as it is said to be',
    practice: {
      sessions: [held(TEN_TO_ELEVEN)],
      clients: [{ ...aGroupOf(3), groupSize: 16 }],
    },
    expected: {
      listed: [],
      leftOff: ['group-too-large: Leads: 2026-03-10 – 2026-03-10, 60 + 0'],
      own: '60 + 0',
    },
  },
  {
    case: 'a chemistry session is coaching',
    practice: {
      sessions: [held({ from: '2026-03-10 10:00', to: '2026-03-10 10:30', kind: 'chemistry' })],
    },
    expected: {
      listed: ['Ana Costa: 2026-03-10 – 2026-03-10, 30 + 0'],
      leftOff: [],
      own: '30 + 0',
    },
  },
  {
    case: 'a chemistry session is no coaching when the coach says so',
    practice: {
      sessions: [held({ ...TEN_TO_ELEVEN, kind: 'chemistry', countsAsCoaching: false })],
    },
    expected: { listed: [], leftOff: [], own: '0 + 0', notCoaching: 1 },
  },
  {
    case: 'supervision is no coaching',
    practice: { sessions: [held({ ...TEN_TO_ELEVEN, kind: 'supervision' })] },
    expected: { listed: [], leftOff: [], own: '0 + 0', notCoaching: 1 },
  },
  {
    case: 'a three-way meeting is no coaching',
    practice: { sessions: [held({ ...TEN_TO_ELEVEN, kind: 'three-way' })] },
    expected: { listed: [], leftOff: [], own: '0 + 0', notCoaching: 1 },
  },
  {
    case: 'a three-way meeting is coaching when the coach says so',
    practice: {
      sessions: [held({ ...TEN_TO_ELEVEN, kind: 'three-way', countsAsCoaching: true })],
    },
    expected: {
      listed: ['Ana Costa: 2026-03-10 – 2026-03-10, 60 + 0'],
      leftOff: [],
      own: '60 + 0',
    },
  },
  {
    case: 'over midnight a session is whole, on the day it began',
    practice: { sessions: [held({ from: '2026-03-10 23:30', to: '2026-03-11 00:20' })] },
    expected: {
      listed: ['Ana Costa: 2026-03-10 – 2026-03-10, 50 + 0'],
      leftOff: [],
      own: '50 + 0',
    },
  },
  {
    case: 'in the night the clocks go forward, 01:30 to 03:30 is one hour',
    practice: { sessions: [held({ from: '2026-03-29 01:30', to: '2026-03-29 03:30' })] },
    expected: {
      listed: ['Ana Costa: 2026-03-29 – 2026-03-29, 60 + 0'],
      leftOff: [],
      own: '60 + 0',
    },
  },
  {
    case: 'in the night the clocks go back, 01:30 to 03:30 is three hours',
    practice: { sessions: [held({ from: '2026-10-25 01:30', to: '2026-10-25 03:30' })] },
    expected: {
      listed: ['Ana Costa: 2026-10-25 – 2026-10-25, 180 + 0'],
      leftOff: [],
      own: '180 + 0',
    },
  },
  {
    case: 'a client in two engagements is one row, from the first session to the last',
    practice: {
      sessions: [
        held({ ...TEN_TO_ELEVEN, engagementId: newId(engagementIdSchema) }),
        held({
          from: '2026-09-01 10:00',
          to: '2026-09-01 10:45',
          engagementId: newId(engagementIdSchema),
          paidKind: 'third-party',
        }),
      ],
    },
    expected: {
      listed: ['Ana Costa: 2026-03-10 – 2026-09-01, 105 + 0'],
      leftOff: [],
      own: '105 + 0',
    },
  },
  {
    case: 'pro bono stands apart; a fee, barter, a job, a third party and reciprocity are paid',
    practice: {
      sessions: paidKindSchema.options.map((paidKind) => held({ ...TEN_TO_ELEVEN, paidKind })),
    },
    expected: {
      listed: ['Ana Costa: 2026-03-10 – 2026-03-10, 300 + 60'],
      leftOff: [],
      own: '300 + 60',
    },
  },
  {
    case: 'who did not agree is left off, and the hours stay the coach’s own',
    practice: {
      sessions: [held(TEN_TO_ELEVEN), held({ ...TEN_TO_ELEVEN, clientId: BEA.id })],
      clients: [aClient(), BEA],
      listed: [aClient()],
    },
    expected: {
      listed: ['Ana Costa: 2026-03-10 – 2026-03-10, 60 + 0'],
      leftOff: ['no-consent: Bea Ruiz: 2026-03-10 – 2026-03-10, 60 + 0'],
      own: '120 + 0',
    },
  },
  {
    case: 'an organisation’s letter stands in for a client who may not be named',
    practice: {
      sessions: [held(TEN_TO_ELEVEN)],
      clients: [aClient({ letterReference: 'Letter A-7' })],
      listed: [],
      settings: { usesLetters: true },
    },
    expected: {
      listed: ['Ana Costa: 2026-03-10 – 2026-03-10, 60 + 0'],
      leftOff: [],
      own: '60 + 0',
    },
  },
  {
    case: 'a letter is of no use when letters are not used',
    practice: {
      sessions: [held(TEN_TO_ELEVEN)],
      clients: [aClient({ letterReference: 'Letter A-7' })],
      listed: [],
    },
    expected: {
      listed: [],
      leftOff: ['no-consent: Ana Costa: 2026-03-10 – 2026-03-10, 60 + 0'],
      own: '60 + 0',
    },
  },
  {
    case: 'hours from before the coach’s education are not listed, the others are',
    practice: {
      sessions: [held(TEN_TO_ELEVEN), held({ from: '2026-06-01 10:00', to: '2026-06-01 10:50' })],
      settings: { countsFrom: day('2026-06-01') },
    },
    expected: {
      listed: ['Ana Costa: 2026-06-01 – 2026-06-01, 50 + 0'],
      leftOff: ['before-education: Ana Costa: 2026-03-10 – 2026-03-10, 60 + 0'],
      own: '110 + 0',
    },
  },
];

describe('the hours log', () => {
  it.each(cases)('$case', ({ practice, expected }) => {
    expect(told(reportOf(practice))).toEqual(expected);
  });

  it('shows hours pro rata, rounded once from exact minutes', () => {
    const fiftyMinutes = { from: '2026-03-10 10:00', to: '2026-03-10 10:50' };
    const sessions = [held(fiftyMinutes), held(fiftyMinutes), held(fiftyMinutes)];

    expect(toHours(50)).toBe(0.83);
    expect(toHours(reportOf({ sessions }).own.paid)).toBe(2.5);
  });
});

describe('the totals of any practice', () => {
  const clients = [
    aClient(),
    BEA,
    { ...aGroupOf(16), id: newId(clientIdSchema) },
    { ...aGroupOf(4), id: newId(clientIdSchema) },
    aClient({ id: newId(clientIdSchema), name: 'Cy', letterReference: 'Letter A-7' }),
  ];
  const start = at('2025-01-01 00:00');
  const session = fc
    .record({
      client: fc.constantFrom(...clients, aClient({ id: newId(clientIdSchema) })),
      startedAt: fc.integer({ min: start, max: start + 700 * 86_400_000 }),
      length: fc.integer({ min: 0, max: 8 * 3_600_000 }),
      pauses: fc.array(fc.tuple(fc.integer({ min: 0, max: 3_600_000 }), fc.nat(600_000)), {
        maxLength: 3,
      }),
      kind: fc.constantFrom(...sessionKindSchema.options),
      paidKind: fc.constantFrom(...paidKindSchema.options),
      outcome: fc.constantFrom(...outcomeSchema.options),
      countsAsCoaching: fc.constantFrom(null, true, false),
    })
    .map(({ client, startedAt, length, pauses, ...over }) =>
      aSession({
        ...over,
        status: 'ended',
        clientId: client.id,
        startedAt,
        endedAt: startedAt + length,
        agenda: anAgenda({
          visits: [{ item: 0, from: startedAt, to: startedAt + length }],
          pauses: pauses.map(([after, lasted]) => ({
            from: startedAt + after,
            to: startedAt + after + lasted,
          })),
        }),
      }),
    );
  const practice = fc.record({
    sessions: fc.array(session, { maxLength: 40 }),
    listed: fc.subarray(clients),
    settings: fc.record({
      groupCeiling: fc.constantFrom(3, 15, 25),
      usesLetters: fc.boolean(),
      countsFrom: fc.constantFrom(null, day('2025-09-01')),
    }),
  });

  it('add up to the minute: lines, rows, what is left off and what is the coach’s own', () => {
    fc.assert(
      fc.property(practice, ({ sessions, listed, settings }) => {
        const report = reportOf({ sessions, clients, listed, settings });
        const lines = sessions.flatMap((each) => entryOfSession(each) ?? []);
        const counted = lines.filter((line) => line.isCoaching && line.outcome === 'held');
        const minutesOf = (wanted: boolean) =>
          counted
            .filter(({ paidKind }) => isPaid(paidKind) === wanted)
            .reduce((sum, { minutes }) => sum + minutes, 0);
        const rows = [...report.rows, ...report.leftOff.flatMap(({ rows }) => rows)];
        const ofRows = (part: 'paid' | 'proBono') => rows.reduce((sum, row) => sum + row[part], 0);

        expect(report.own).toEqual({ paid: minutesOf(true), proBono: minutesOf(false) });
        expect(report.own).toEqual({ paid: ofRows('paid'), proBono: ofRows('proBono') });
        expect(rows.every(({ paid, proBono }) => Number.isInteger(paid + proBono))).toBe(true);
        expect(rows.reduce((sum, { entries }) => sum + entries, 0)).toBe(counted.length);
        expect(counted.length + report.notCounted.notCoaching + report.notCounted.notHeld).toBe(
          sessions.length,
        );
      }),
      { numRuns: RUNS },
    );
  });

  it('never list anybody who did not agree and has no letter, nor a group that is too large', () => {
    fc.assert(
      fc.property(practice, ({ sessions, listed, settings }) => {
        const { rows } = reportOf({ sessions, clients, listed, settings });
        for (const { client } of rows) {
          const agreed = listed.some(({ id }) => id === client.key);
          expect(agreed || (settings.usesLetters && client.letterReference !== '')).toBe(true);
          expect(client.size <= settings.groupCeiling).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('do not depend on the order of the sessions', () => {
    fc.assert(
      fc.property(practice, ({ sessions, ...rest }) => {
        const there = reportOf({ sessions, clients, ...rest });
        const back = reportOf({ sessions: sessions.toReversed(), clients, ...rest });

        expect(back).toEqual(there);
      }),
      { numRuns: RUNS / 5 },
    );
  });
});
