import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildHoursLog } from '@/lib/documents/hours-log';
import type { PaidKind } from '@/lib/domain/hour-kinds';
import { hoursReport, toHours } from '@/lib/domain/hours';
import type { HoursClient } from '@/lib/domain/hours-client';
import type { HoursEntry } from '@/lib/domain/hours-entry';
import { DEFAULT_HOURS_SETTINGS } from '@/lib/domain/hours-settings';
import { languageSchema } from '@/lib/domain/language';
import { day } from '@/tests/fixtures/builders';

const RUNS = process.env.COACHSIDE_FULL === '1' ? 10_000 : 300;
const TODAY = day('2026-03-10');

/** Six clients whose every word is found nowhere else. */
const clients: HoursClient[] = Array.from({ length: 6 }, (_, index) => ({
  key: `key${index}`,
  kind: index % 2 === 0 ? 'person' : 'group',
  name: `Name${index}x`,
  shownAs: `Shown${index}x`,
  contact: `contact${index}x`,
  members: index % 2 === 0 ? [] : [`Member${index}x`],
  size: index % 2 === 0 ? 1 : 4 + index * 4,
  letterReference: '',
  isListed: false,
}));

const practice = fc.record({
  entries: fc.array(
    fc.record({
      clientKey: fc.constantFrom(...clients.map(({ key }) => key)),
      minutes: fc.integer({ min: 0, max: 500 }),
      paidKind: fc.constantFrom<PaidKind>('fee', 'internal', 'pro-bono'),
      month: fc.integer({ min: 1, max: 12 }),
    }),
    { maxLength: 30 },
  ),
  listed: fc.subarray(clients),
  lettered: fc.subarray(clients),
  usesLetters: fc.boolean(),
  countsFrom: fc.constantFrom(null, day('2025-06-01')),
  language: fc.constantFrom(...languageSchema.options),
});

describe('the coaching log of any practice', () => {
  it('holds no word of who is left off or stands by a letter, and every hour of the rest', () => {
    fc.assert(
      fc.property(practice, ({ entries, listed, lettered, language, ...rules }) => {
        const settings = { ...DEFAULT_HOURS_SETTINGS, ...rules };
        const known = new Map(
          clients.map((client) => {
            const letterReference = lettered.includes(client) ? `Letter ${client.key}` : '';
            return [client.key, { ...client, letterReference, isListed: listed.includes(client) }];
          }),
        );
        const lines = entries.map(
          ({ month, ...entry }, index): HoursEntry => ({
            ...entry,
            id: String(index),
            sessionId: null,
            from: day(`2025-${String(month).padStart(2, '0')}-10`),
            to: day(`2025-${String(month).padStart(2, '0')}-10`),
            mode: null,
            outcome: 'held',
            isCoaching: true,
          }),
        );
        const report = hoursReport(lines, known, settings);
        const document = buildHoursLog(report, { settings, language, today: TODAY });
        const written = JSON.stringify(document);

        for (const [index, client] of clients.entries()) {
          const row = report.rows.find(({ client: { key } }) => key === client.key);
          const isNamed =
            row !== undefined && !(settings.usesLetters && row.client.letterReference !== '');
          expect(written.includes(client.name)).toBe(isNamed);
          expect(written.includes(client.contact)).toBe(isNamed);
          expect(written.includes(`Member${index}x`)).toBe(isNamed && client.kind === 'group');
          expect(written).not.toContain(client.shownAs);
        }
        const table = document.blocks.find((block) => block.type === 'table');
        const shown = table?.type === 'table' ? table.rows.slice(0, report.rows.length) : [];
        expect(shown.map((row) => Number(row[6]?.replace(',', '.')))).toEqual(
          report.rows.map(({ paid }) => toHours(paid)),
        );
      }),
      { numRuns: RUNS },
    );
  });

  it('is written in either language, with days and hours as that language has them', () => {
    const [ana] = clients;
    const line: HoursEntry = {
      ...{ id: '1', sessionId: null, clientKey: 'key0', mode: null, outcome: 'held' },
      ...{ from: TODAY, to: TODAY, minutes: 75, paidKind: 'fee', isCoaching: true },
    };
    const known = new Map(ana === undefined ? [] : [[ana.key, { ...ana, isListed: true }]]);
    const settings = DEFAULT_HOURS_SETTINGS;
    const report = hoursReport([line], known, settings);

    const written = languageSchema.options.map((language) => {
      const { title, fileName, blocks } = buildHoursLog(report, {
        ...{ settings, language, today: TODAY },
      });
      const table = blocks.find((block) => block.type === 'table');
      return { title, fileName, rows: table?.type === 'table' ? table.rows : [] };
    });

    expect(written).toEqual([
      {
        title: 'Coaching log, 10 March 2026',
        fileName: 'coaching-log-2026-03-10',
        rows: [
          ['Name0x', 'contact0x', 'Individual', '1', '2026-03-10', '2026-03-10', '1.25', '0'],
          ['Total on this log', '', '', '', '', '', '1.25', '0'],
        ],
      },
      {
        title: 'Registro de coaching, 10 de marzo de 2026',
        fileName: 'registro-de-coaching-2026-03-10',
        rows: [
          ['Name0x', 'contact0x', 'Individual', '1', '2026-03-10', '2026-03-10', '1,25', '0'],
          ['Total de este registro', '', '', '', '', '', '1,25', '0'],
        ],
      },
    ]);
  });
});
