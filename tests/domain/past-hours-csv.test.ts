import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '@/lib/domain/csv';
import {
  type PastHoursFile,
  type PastHoursReading,
  readPastHoursFile,
} from '@/lib/domain/past-hours-csv';
import { pastHoursKey } from '@/lib/domain/past-hours-rows';
import { readWrittenHours } from '@/lib/domain/written-numbers';
import { day } from '@/tests/fixtures/builders';

const RUNS = process.env.COACHSIDE_FULL === '1' ? 10_000 : 300;
const TODAY = day('2026-03-10');

function read(text: string, over: Partial<PastHoursReading> = {}): PastHoursFile {
  const bytes = new TextEncoder().encode(text);
  const steps = readPastHoursFile(bytes, { today: TODAY, known: new Set(), ...over });
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function hoursIn(text: string, over: Partial<PastHoursReading> = {}) {
  const file = read(text, over);
  if (file.kind === 'refused') throw new Error(`Refused: ${file.reason}`);
  return file;
}

/** The one row of a file with a header for everything. */
function row(
  cells: Partial<
    Record<
      'date' | 'end date' | 'client' | 'number in group' | 'hours' | 'payment' | 'mode' | 'consent',
      string
    >
  >,
) {
  const filled = { date: '2025-01-10', client: 'Ana', hours: '1', ...cells };
  return hoursIn(`${Object.keys(filled).join(';')}\n${Object.values(filled).join(';')}`);
}

describe('past hours from a file', () => {
  it('reads one session a row', () => {
    const { drafts, rejected } = hoursIn(
      'date,client,minutes,payment,mode\n2025-01-10,Ana Costa,50,barter,phone\n2025-01-17,Ana Costa,60,,\n',
    );

    expect(rejected).toEqual([]);
    expect(drafts).toEqual([
      {
        name: 'Ana Costa',
        contact: '',
        groupSize: null,
        on: '2025-01-10',
        until: '2025-01-10',
        minutes: 50,
        paidKind: 'barter',
        mode: 'phone',
        isListed: null,
      },
      expect.objectContaining({ on: '2025-01-17', minutes: 60, paidKind: 'fee', mode: null }),
    ]);
  });

  it('reads the ICF log, titles above the header included, as one row a client', () => {
    const { drafts } = hoursIn(
      [
        'Client Coaching Log,,,,,,,',
        ',,,,,,,',
        'Client Name,Contact Information,Individual/Group,Number in Group,Start Date,End Date,Paid Hours,Pro Bono Hours',
        'Ana Costa,ana@example.org,Individual,1,2025-01-10,2025-06-10,12.5,1',
        'Leads,bea@example.org,Group,6,2025-02-01,2025-02-01,2,',
      ].join('\r\n'),
    );

    expect(
      drafts.map(({ name, groupSize, minutes, paidKind }) => [name, groupSize, minutes, paidKind]),
    ).toEqual([
      ['Ana Costa', null, 750, 'fee'],
      ['Ana Costa', null, 60, 'pro-bono'],
      ['Leads', 6, 120, 'fee'],
    ]);
  });

  it('reads a Spanish spreadsheet: semicolons, decimal commas, days first', () => {
    const { drafts } = hoursIn(
      'Fecha;Cliente;Horas;Pago;Modalidad;Consentimiento\n31/01/2025;José Peña;1,5;Gratis;Presencial;Sí\n',
    );

    expect(drafts[0]).toMatchObject({
      on: '2025-01-31',
      name: 'José Peña',
      minutes: 90,
      paidKind: 'pro-bono',
      mode: 'in-person',
      isListed: true,
    });
  });

  it('learns from one day how all are written, and says so when none tells', () => {
    const days = (text: string, over = {}) => {
      const { drafts, order, isOrderUnsure } = hoursIn(`date,client,hours\n${text}`, over);
      return [drafts.map(({ on }) => on), order, isOrderUnsure];
    };

    expect(days('3/4/2025,Ana,1\n4/13/2025,Ana,1')).toEqual([
      ['2025-03-04', '2025-04-13'],
      'month-first',
      false,
    ]);
    expect(days('3/4/2025,Ana,1')).toEqual([['2025-04-03'], 'day-first', true]);
    expect(days('3/4/2025,Ana,1', { order: 'month-first' })).toEqual([
      ['2025-03-04'],
      'month-first',
      true,
    ]);
  });

  it.each([
    ['no-client', { client: ' ' }, ''],
    ['name-too-long', { client: 'x'.repeat(201) }, '201'],
    ['no-day', { date: '' }, ''],
    ['bad-day', { date: '2025-02-30' }, '2025-02-30'],
    ['bad-day', { date: 'last spring' }, 'last spring'],
    ['ends-early', { date: '2025-02-01', 'end date': '2025-01-31' }, ''],
    ['in-future', { date: '2026-03-11' }, '2026-03-11'],
    ['no-hours', { hours: '0' }, ''],
    ['bad-hours', { hours: 'two' }, 'two'],
    ['bad-hours', { hours: '-1' }, '-1'],
    ['unclear-hours', { hours: '1.250' }, '1.250'],
    ['too-many-hours', { hours: '10001' }, '10001'],
    ['bad-size', { 'number in group': 'many' }, 'many'],
    ['unknown-payment', { payment: 'cake' }, 'cake'],
    ['unknown-mode', { mode: 'pigeon' }, 'pigeon'],
    ['unknown-consent', { consent: 'maybe' }, 'maybe'],
  ])('leaves a row out and says why: %s', (reason, cells, detail) => {
    const { drafts, rejected } = row(cells);

    expect(drafts).toEqual([]);
    expect(rejected).toEqual([expect.objectContaining({ row: 2, reason, detail })]);
  });

  it('numbers rows as a spreadsheet does, and keeps the good ones', () => {
    const { drafts, rejected } = hoursIn(
      'date,client,hours\n2025-01-10,Ana,1\n\n2025-01-11,,1\n2025-01-12,Ana,x\n2025-01-13,Ana,1\n',
    );

    expect(drafts).toHaveLength(2);
    expect(rejected.map(({ row, reason }) => [row, reason])).toEqual([
      [4, 'no-client'],
      [5, 'bad-hours'],
    ]);
  });

  it('adds nothing twice: neither what a row repeats nor what is there already', () => {
    const text = 'date,client,hours\n2025-01-10,Ana,1\n2025-01-10,ANA,1:00\n2025-01-11,Ana,1\n';
    const first = hoursIn(text);
    const again = hoursIn(text, { known: new Set(first.drafts.map(pastHoursKey)) });

    expect(first.rejected).toEqual([{ row: 3, reason: 'repeats-row', detail: '2', start: 'ANA' }]);
    expect(again.drafts).toEqual([]);
    expect(again.rejected.map(({ reason }) => reason)).toEqual([
      'already-there',
      'repeats-row',
      'already-there',
    ]);
  });

  it.each([
    ['', 'empty'],
    ['date,client,hours\n', 'empty'],
    ['when,who\n1,2', 'no-client-column'],
    ['client,hours\nAna,1', 'no-date-column'],
    ['client,date\nAna,2025-01-01', 'no-hours-column'],
    ['PK\u0003\u0004', 'office'],
    ['\u0000\u0001', 'binary'],
  ])('refuses %j: %s', (text, reason) => {
    expect(read(text)).toEqual({ kind: 'refused', reason });
  });

  it('reads back what a spreadsheet wrote, formula characters included', () => {
    const name = fc
      .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
      .map((text) => text.trim().toWellFormed())
      .filter((text) => text !== '' && !/\p{Cc}/u.test(text));
    const line = fc.record({ name, minutes: fc.integer({ min: 1, max: 9_999 }) });

    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (lines) => {
        const records = lines.map(({ name, minutes }, index) => [
          `2025-01-${String(index + 1).padStart(2, '0')}`,
          name,
          String(minutes),
        ]);
        const { drafts } = hoursIn(writeCsv([['date', 'client', 'minutes'], ...records], ','));

        expect(drafts.map(({ name, minutes }) => ({ name, minutes }))).toEqual(lines);
      }),
      { numRuns: RUNS },
    );
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(['hours', 'refused']).toContain(read(`date,client,hours\n${text}`).kind);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('hours as people write them', () => {
  it.each([
    ['1', 60],
    ['0.5', 30],
    ['0,833', 50],
    ['1:30', 90],
    ['1.5 h', 90],
    ['1234.5', 74_070],
    ['1,250', 'unclear'],
    ['an hour', undefined],
    ['', undefined],
  ])('%j → %s', (text, minutes) => {
    expect(readWrittenHours(text)).toBe(minutes);
  });
});
