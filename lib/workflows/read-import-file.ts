import { type Day, dayOf, type Instant } from '@/lib/domain/days';
import { decodeText } from '@/lib/domain/decode-text';
import { IMPORT_FILE_MAX_BYTES, type ImportRefusal } from '@/lib/domain/import/import-limits';
import {
  type ClientColumn,
  type NoteColumn,
  readClientColumn,
  readNoteColumn,
} from '@/lib/domain/import/import-words';
import { type Markdown, splitMarkdown } from '@/lib/domain/import/split-markdown';
import { readTable, type Table } from '@/lib/domain/import/table';
import { findDay } from '@/lib/domain/import/written-day';
import { inSlices } from '@/lib/workflows/in-slices';

type ChosenFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;
export type Refused = { kind: 'refused'; reason: ImportRefusal };

/** What notes are in, before it is decided how they are read. */
export type NotesSource =
  | { kind: 'table'; table: Table<NoteColumn> }
  | { kind: 'markdown'; markdown: Markdown };

/** A file of notes, and the day that is offered for those without one. */
export interface NotesFile {
  kind: 'notes';
  source: NotesSource;
  suggestedDay: Day;
}

export interface ClientsFile {
  kind: 'clients';
  table: Table<ClientColumn>;
}

/**
 * The notes in a file that the coach chose: a table by its name or by a header that names columns,
 * else Markdown or plain text. A file that is too large is refused unread. Rejects only when the
 * file can't be read.
 */
export async function readNotesFile(file: ChosenFile, now: Instant): Promise<NotesFile | Refused> {
  const text = await textOf(file);
  if (typeof text !== 'string') return text;
  const today = dayOf(now);
  if (/\.(?:csv|tsv|tab)$/i.test(file.name)) {
    const table = await inSlices(readTable(text, readNoteColumn));
    if ('refused' in table) return refused(table.refused);
    return { kind: 'notes', source: { kind: 'table', table }, suggestedDay: today };
  }
  const markdown = await inSlices(splitMarkdown(text));
  if ('refused' in markdown) return refused(markdown.refused);
  // "2024-01-10_Ana.md": an underline is a letter to who looks for dates.
  const said = [file.name.replaceAll('_', ' '), ...(markdown.properties ?? '').split('\n')];
  const days = said.flatMap((words) => findDay(words, { order: 'day-first', today })?.day ?? []);
  const suggestedDay = days.find((day) => day <= today) ?? today;
  return { kind: 'notes', source: { kind: 'markdown', markdown }, suggestedDay };
}

/** The clients in a CSV file that the coach chose. A file that is too large is refused unread. */
export async function readClientsFile(file: ChosenFile): Promise<ClientsFile | Refused> {
  const text = await textOf(file);
  if (typeof text !== 'string') return text;
  const table = await inSlices(readTable(text, readClientColumn));
  return 'refused' in table ? refused(table.refused) : { kind: 'clients', table };
}

async function textOf(file: ChosenFile): Promise<string | Refused> {
  if (file.size > IMPORT_FILE_MAX_BYTES) return refused('too-big');
  const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
  if ('refused' in decoded) return refused(decoded.refused);
  return decoded.text.replace(/^\uFEFF/, '');
}

function refused(reason: ImportRefusal): Refused {
  return { kind: 'refused', reason };
}
