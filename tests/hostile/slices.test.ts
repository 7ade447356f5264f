import { describe, expect, it } from 'vitest';
import { splitCalendar } from '@/lib/domain/calendar/split-calendar';
import { parseDeckFileInSteps } from '@/lib/domain/deck-file';
import { readClientsTable } from '@/lib/domain/import/clients-table';
import { readClientColumn, readNoteColumn } from '@/lib/domain/import/import-words';
import { readNotesMarkdown } from '@/lib/domain/import/notes-markdown';
import { readNotesTable } from '@/lib/domain/import/notes-table';
import { splitMarkdown } from '@/lib/domain/import/split-markdown';
import { readTable } from '@/lib/domain/import/table';
import { readPastHoursFile } from '@/lib/domain/past-hours-csv';
import { BACKUP_SLICE } from '@/lib/storage/backup-rows';
import { makeBackup } from '@/lib/workflows/make-backup';
import { noFindings, openBackup, readBackupRows } from '@/lib/workflows/read-backup-rows';
import { aNote, aStore, day, NOW } from '@/tests/fixtures/builders';
import { toEnd } from '@/tests/fixtures/steps';

const ROWS = 2_000;
const lines = (line: (number: number) => string) =>
  Array.from({ length: ROWS }, (_, at) => line(at));
const bytes = (text: string) => new TextEncoder().encode(text);
const reading = {
  today: day('2026-03-10'),
  chosenDay: day('2026-03-01'),
  known: new Set<string>(),
};

/** How often a reader lets go, so that the page can answer. */
function stepsIn(steps: Generator<unknown, unknown>): number {
  let count = 0;
  while (!steps.next().done) count += 1;
  return count;
}

function whole<Result extends object>(steps: Generator<unknown, Result>) {
  const result = toEnd(steps);
  if ('refused' in result) throw new Error('refused');
  return result as Exclude<Result, { refused: unknown }>;
}

const notes = ['date,note', ...lines((at) => `2024-01-10,Note ${at}`)].join('\n');
const clients = ['name', ...lines((at) => `Client ${at}`)].join('\n');
const markdown = lines((at) => `- Note ${at}`).join('\n');
const deck = lines((at) => `What is ${at}?`);

const READERS: [string, () => Generator<unknown, unknown>][] = [
  ['a table', () => readTable(notes, readNoteColumn)],
  [
    'notes of a table',
    () => {
      const table = whole(readTable(notes, readNoteColumn));
      const columns = table.guess;
      return readNotesTable(table, { hasHeader: true, columns }, { ...reading, names: [] });
    },
  ],
  [
    'clients of a table',
    () => {
      const table = whole(readTable(clients, readClientColumn));
      const choices = { hasHeader: true, columns: table.guess };
      return readClientsTable(table, choices, { clients: [], language: 'en' });
    },
  ],
  ['Markdown', () => splitMarkdown(markdown)],
  ['notes of Markdown', () => readNotesMarkdown(whole(splitMarkdown(markdown)), reading)],
  ['a deck as CSV', () => parseDeckFileInSteps(bytes(deck.join('\n')), 'a.csv', new Map())],
  [
    'a deck as JSON',
    () => {
      const questions = deck.map((text) => ({ text }));
      const file = { format: 'coachside-deck', version: 1, name: 'A', questions };
      return parseDeckFileInSteps(bytes(JSON.stringify(file)), 'a.json', new Map());
    },
  ],
  [
    'past hours',
    () => {
      const rows = ['date,client,minutes', ...lines((at) => `2024-01-10,Client ${at},30`)];
      return readPastHoursFile(bytes(rows.join('\n')), reading);
    },
  ],
];

describe('a page that reads a file', () => {
  it.each(READERS)('can answer after every row of %s', (_what, read) => {
    expect(stepsIn(read())).toBeGreaterThanOrEqual(ROWS);
  });

  it('can answer after every two thousand lines of a calendar', () => {
    const events = lines((at) => `BEGIN:VEVENT\r\nUID:${at}\r\nSUMMARY:A\r\nEND:VEVENT`);
    const text = ['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR', ''].join('\r\n');

    expect((ROWS * 4) / stepsIn(splitCalendar(text))).toBeLessThanOrEqual(2_000);
  });

  it('can answer after every few rows of a backup', async () => {
    const store = aStore();
    await store.notes.bulkAdd(lines((at) => `Note ${at}`).map((text) => aNote({ text })));
    const { file } = await makeBackup({ passphrase: null, now: NOW }, {}, store);

    const sizes: number[] = [];
    const opened = await openBackup(file, null);
    for await (const { rows } of readBackupRows(opened, noFindings(), {}, store)) {
      sizes.push(rows.length);
    }

    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThanOrEqual(ROWS);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(BACKUP_SLICE);
  });
});
