import { isFooter, readFooter, writeFooter } from '@/lib/domain/backup-lines';
import { writeDeckCsv } from '@/lib/domain/deck-csv';
import { writeDeckJson } from '@/lib/domain/deck-json';
import { writeTemplateFile } from '@/lib/domain/recap-template-file';
import { createRowCheck } from '@/lib/domain/row-check';
import type { CoachsideDb } from '@/lib/storage/db';
import { calendarImportText } from '@/lib/text/calendar-import';
import { deckImportText } from '@/lib/text/deck-import';
import { hoursImportText } from '@/lib/text/hours-import';
import { importText } from '@/lib/text/import';
import { recapEditorText } from '@/lib/text/recap-editor';
import { addFilledDeck } from '@/lib/workflows/add-filled-deck';
import { addPastHoursDrafts } from '@/lib/workflows/add-past-hours';
import { importClients } from '@/lib/workflows/import-clients';
import { importNotes } from '@/lib/workflows/import-notes';
import { importSessions } from '@/lib/workflows/import-sessions';
import { addTemplates, readTemplatesFrom } from '@/lib/workflows/keep-recap-templates';
import { makeBackup } from '@/lib/workflows/make-backup';
import { previewClients, previewNotes } from '@/lib/workflows/preview-import';
import { readBackup } from '@/lib/workflows/read-backup';
import { readCalendarFile } from '@/lib/workflows/read-calendar-file';
import { readDeckFile } from '@/lib/workflows/read-deck-file';
import { readClientsFile, readNotesFile } from '@/lib/workflows/read-import-file';
import { previewPastHours } from '@/lib/workflows/read-past-hours-file';
import { restoreBackup } from '@/lib/workflows/restore-backup';
import { ANA, aClient, NOW } from '@/tests/fixtures/builders';
import { deckIn } from '@/tests/fixtures/decks';
import { JSON_MUTATIONS, type Mutation, type Random, TEXT_MUTATIONS } from '@/tests/hostile/mutate';

/** What a file came to: refused with a sentence, or read and ready to be written. */
export type Reading =
  | { refused: readonly string[] }
  | {
      write: () => Promise<unknown>;
      /** How many rows writing adds to which table; `undefined` where it is not a plain sum. */
      adds?: Record<string, number>;
    };

/** A kind of file that comes in. */
export interface HostileKind {
  name: string;
  fileName: string;
  valid: (store: CoachsideDb) => Promise<string | Uint8Array<ArrayBuffer>>;
  mutations: Readonly<Record<string, Mutation>>;
  read: (file: File, store: CoachsideDb, random: Random) => Promise<Reading>;
}

const both = <Text>(text: { en: Text; es: Text }, say: (words: Text) => string): Reading => ({
  refused: [say(text.en), say(text.es)],
});

async function readDeck(file: File, store: CoachsideDb): Promise<Reading> {
  const read = await readDeckFile(file, store);
  if (read.kind === 'refused') {
    return both(deckImportText, ({ refusals }) => refusals[read.reason](read.detail));
  }
  const { questions, deckName } = read;
  if (questions.length === 0) return { write: async () => undefined, adds: {} };
  return {
    write: () => addFilledDeck(deckName || 'Deck', questions, NOW, store),
    adds: { decks: 1, questions: questions.length },
  };
}

async function readNotes(file: File, store: CoachsideDb): Promise<Reading> {
  const read = await readNotesFile(file, NOW);
  if (read.kind === 'refused') return both(importText, ({ refusals }) => refusals[read.reason]);
  const { source, suggestedDay: chosenDay } = read;
  const reading =
    source.kind === 'table'
      ? { hasHeader: source.table.hasHeader, columns: source.table.guess }
      : { hasHeader: true, columns: new Map() };
  const choices = { ...reading, chosenDay, order: undefined };
  const { drafts, days } = await previewNotes(source, aClient(), choices, NOW, store);
  return {
    write: () => importNotes({ clientId: ANA, drafts, language: 'en', now: NOW }, store),
    adds: { notes: drafts.length, sessions: days.filter(({ joins }) => !joins).length },
  };
}

const CALENDAR = [
  ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:weekly@example.org'],
  ...['SUMMARY:Coaching, Ana', 'DTSTART;TZID=Europe/Madrid:20260312T100000', 'DURATION:PT1H'],
  ...['RRULE:FREQ=WEEKLY;COUNT=4', 'EXDATE;TZID=Europe/Madrid:20260319T100000'],
  ...['ATTENDEE;CN=Ana:mailto:ana@example.org', 'LOCATION:https://meet.google.com/abc-defg-hij'],
  ...[
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:one',
    'DTSTART:20260315T090000Z',
    'DTEND:20260315T100000Z',
  ],
  ...['SUMMARY:Talk', 'DESCRIPTION:A line\\nand another', 'END:VEVENT', 'END:VCALENDAR', ''],
].join('\r\n');

const DECK =
  'question,topic,phases,depth\nWhat stays?,own,open,1\n"Where, now?",own,"goal, close",2\n¿Y ahora?,own,,3';

const CSV: Readonly<Record<string, Mutation>> = TEXT_MUTATIONS;
const JSON_FILE = { ...TEXT_MUTATIONS, ...JSON_MUTATIONS };
const PASSPHRASE = 'correct horse battery';

/** Every kind of file that a coach can bring in. */
export const HOSTILE_KINDS: readonly HostileKind[] = [
  {
    name: 'a deck as JSON',
    fileName: 'deck.json',
    valid: async () => writeDeckJson('Deck', deckIn(DECK).questions),
    mutations: JSON_FILE,
    read: readDeck,
  },
  {
    name: 'a deck as CSV',
    fileName: 'deck.csv',
    valid: async () => writeDeckCsv(deckIn(DECK).questions, 'en'),
    mutations: CSV,
    read: readDeck,
  },
  {
    name: 'recap templates',
    fileName: 'templates.json',
    valid: async () =>
      writeTemplateFile([
        { name: 'Short', order: [], sections: {}, thanks: 'Thank you' },
        { name: 'Long', order: ['thanks'], sections: { thanks: { title: 'Hello' } }, thanks: null },
      ]),
    mutations: JSON_FILE,
    async read(file, store) {
      const read = await readTemplatesFrom(file);
      if (read.kind === 'refused') return both(recapEditorText, (t) => t.refusals[read.reason]);
      return { write: () => addTemplates(read.layouts, NOW, store) };
    },
  },
  {
    name: 'a calendar',
    fileName: 'calendar.ics',
    valid: async () => CALENDAR,
    mutations: TEXT_MUTATIONS,
    async read(file, store) {
      const read = await readCalendarFile(file, NOW, store);
      if (read.kind === 'refused') return both(calendarImportText, (t) => t.refusals[read.reason]);
      const events = read.entries.flatMap(({ seriesId, occurrences }) =>
        occurrences.map((each) => ({ ...each, clientId: ANA, seriesId })),
      );
      return { write: () => importSessions(events, 'en', NOW, store) };
    },
  },
  {
    name: 'past hours',
    fileName: 'hours.csv',
    valid: async () =>
      'date,client,minutes,number in group,payment,mode,consent\n2025-01-10,Ana Costa,50,1,fee,video,yes\n2025-01-17,"Leads, all",90,6,pro bono,phone,no\n3/4/2025,Cy,1:30,,,,',
    mutations: CSV,
    async read(file, store) {
      const read = await previewPastHours(file, { now: NOW }, store);
      if (read.kind === 'refused') return both(hoursImportText, (t) => t.refusals[read.reason]);
      return {
        write: () => addPastHoursDrafts(read.drafts, { isListed: true }, NOW, store),
        adds: { pastHours: read.drafts.length },
      };
    },
  },
  {
    name: 'clients',
    fileName: 'clients.csv',
    valid: async () =>
      'name,email,phone,shown as,members,pronouns,language\nBea Ruiz,bea@example.org,,,,she,Spanish\nLeads,,123,The Leads,"Cy, Di",,English\nEve Old,,,,,,',
    mutations: CSV,
    async read(file, store) {
      const read = await readClientsFile(file);
      if (read.kind === 'refused') return both(importText, ({ refusals }) => refusals[read.reason]);
      const { hasHeader, guess: columns } = read.table;
      const { drafts } = await previewClients(read.table, { hasHeader, columns }, 'en', store);
      return { write: () => importClients(drafts, NOW, store), adds: { clients: drafts.length } };
    },
  },
  {
    name: 'notes as CSV',
    fileName: 'ana.csv',
    valid: async () =>
      'date,time,note,kind,tags\n2025-01-10,9:05,Wants a calm board,insight,board\n2025-01-10,,"She said: ""no""",words,\n10 March 2025,2 pm,Slept,,"sleep, next step"',
    mutations: CSV,
    read: readNotes,
  },
  {
    name: 'notes as Markdown',
    fileName: 'ana.md',
    valid: async () =>
      '---\ntags: [ana]\n---\n# Ana\n\n## 10 January 2025\n- Wants a calm board\n  - soon\n- [ ] Call **Berta**\n\nA paragraph\nof two lines.\n\n```\ncode\n```\n\n## 17/01/2025 – the merger\n1. Slept badly\n\n| a | b |\n|---|---|\n> quoted',
    mutations: TEXT_MUTATIONS,
    read: readNotes,
  },
  {
    name: 'a backup',
    fileName: 'backup.json',
    valid: async (store) =>
      (await makeBackup({ passphrase: null, now: NOW }, {}, store)).file.text(),
    mutations: {
      ...JSON_FILE,
      // As somebody would who means it: with the sums put right again.
      ...Object.fromEntries(
        Object.entries({ ...JSON_MUTATIONS, ...TEXT_MUTATIONS }).map(([name, mutation]) => [
          `${name}, with its sums put right`,
          (text, random) => withSums(mutation(text, random)),
        ]),
      ),
    },
    read: (file, store, random) => readAsBackup(file, null, store, random),
  },
  {
    name: 'an encrypted backup',
    fileName: 'backup.age',
    async valid(store) {
      const wish = { passphrase: PASSPHRASE, now: NOW, workFactor: 2 };
      const { file } = await makeBackup(wish, {}, store);
      return new Uint8Array(await file.arrayBuffer());
    },
    mutations: {},
    read: (file, store, random) => readAsBackup(file, PASSPHRASE, store, random),
  },
];

async function readAsBackup(
  file: File,
  passphrase: string | null,
  store: CoachsideDb,
  random: Random,
): Promise<Reading> {
  try {
    const read = await readBackup(file, passphrase, {}, store);
    const kind = random.of(['replace', 'merge'] as const);
    return { write: () => restoreBackup(read, kind, NOW, {}, store) };
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'BackupRefusedError') throw error;
    const { reason } = error as Error & { reason: string };
    return { refused: [`The backup was refused: ${reason}.`] };
  }
}

/** A backup with its footer counted and summed anew. */
function withSums(text: string): string {
  const lines = text.split('\n').filter((line) => line !== '');
  const end = lines.findIndex(isFooter);
  if (end === -1) return text;
  const check = createRowCheck();
  const counts: Record<string, number> = {};
  for (const [index, line] of lines.slice(0, end).entries()) {
    const row = index > 0 && line.endsWith(',') ? line.slice(0, -1) : line;
    check.add(row);
    if (index === 0) continue;
    const table = /^\["([^"]{1,80})"/.exec(row)?.[1] ?? '';
    if (table !== '') counts[table] = (counts[table] ?? 0) + 1;
  }
  try {
    readFooter(lines[end] ?? '');
  } catch {
    return text;
  }
  return [...lines.slice(0, end), writeFooter({ counts, check: check.value() })].join('\n');
}
