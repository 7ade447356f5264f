import type { Client } from '@/lib/domain/client';
import type { Columns } from '@/lib/domain/csv-header';
import { type Day, dayOf, type Instant } from '@/lib/domain/days';
import { type ClientsRead, readClientsTable } from '@/lib/domain/import/clients-table';
import type { ClientColumn, NoteColumn } from '@/lib/domain/import/import-words';
import type { NotesRead } from '@/lib/domain/import/note-drafts';
import { readNotesMarkdown } from '@/lib/domain/import/notes-markdown';
import { readNotesTable } from '@/lib/domain/import/notes-table';
import type { Table, TableReading } from '@/lib/domain/import/table';
import type { Language } from '@/lib/domain/language';
import type { DayOrder } from '@/lib/domain/written-numbers';
import { listClients } from '@/lib/storage/clients';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { readHeldNotes } from '@/lib/storage/imported';
import { inSlices } from '@/lib/workflows/in-slices';
import type { NotesSource } from '@/lib/workflows/read-import-file';

/** What the coach decides about a file of notes. */
export interface NotesChoices {
  hasHeader: boolean;
  columns: Columns<NoteColumn>;
  chosenDay: Day;
  order: DayOrder | undefined;
}

/** A day of a file: how many notes it has, and whether they join a session that there is. */
export interface ImportedDay {
  day: Day;
  notes: number;
  joins: boolean;
}

export interface NotesPreview extends NotesRead {
  /** Earliest first. */
  days: ImportedDay[];
}

/** What a file of notes would add to a client's sessions: nothing is stored. */
export async function previewNotes(
  source: NotesSource,
  client: Pick<Client, 'id' | 'name' | 'shownAs'>,
  choices: NotesChoices,
  now: Instant,
  store: CoachsideDb = db,
): Promise<NotesPreview> {
  const held = await readHeldNotes(client.id, store);
  const { chosenDay, order } = choices;
  const reading = { today: dayOf(now), chosenDay, order, known: held.keys };
  const names = [client.name, client.shownAs];
  const read = await inSlices(
    source.kind === 'table'
      ? readNotesTable(source.table, choices, { ...reading, names })
      : readNotesMarkdown(source.markdown, reading),
  );
  const days = [...Map.groupBy(read.drafts, ({ day }) => day)]
    .map(([day, notes]) => ({ day, notes: notes.length, joins: held.sessionByDay.has(day) }))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  return { ...read, days };
}

/** What a file of clients would add: nothing is stored. */
export async function previewClients(
  table: Table<ClientColumn>,
  choices: TableReading<ClientColumn>,
  language: Language,
  store: CoachsideDb = db,
): Promise<ClientsRead> {
  const clients = (await listClients(store)).filter(({ isSample }) => !isSample);
  return inSlices(readClientsTable(table, choices, { clients, language }));
}
