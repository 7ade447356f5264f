import type { Day } from '@/lib/domain/days';
import { fold } from '@/lib/domain/fold';
import { type NoteColumn, readNoteKind } from '@/lib/domain/import/import-words';
import {
  type KnownNotes,
  type NoteDraft,
  type NoteReason,
  NoteSorter,
  type NotesRead,
} from '@/lib/domain/import/note-drafts';
import { cellIn, rowsOf, type Table, type TableReading } from '@/lib/domain/import/table';
import { clockBehindDay, readClock, readDayCell } from '@/lib/domain/import/written-day';
import { tagSchema } from '@/lib/domain/note';
import { type DayOrder, isOrdered, orderOf } from '@/lib/domain/written-numbers';

export interface NotesReading {
  today: Day;
  /** Where notes go that say no day. */
  chosenDay: Day;
  known: KnownNotes;
  /** How days like 3/4/2026 are meant, when the coach has said so. */
  order?: DayOrder | undefined;
}

/** Names the client goes by: rows about somebody else are left out. */
export interface NotesOf {
  names: readonly string[];
}

const TAGS_MAX = 20;

/** Reads notes from a table, a row a step. Without a column of notes there are none. Never throws. */
export function* readNotesTable(
  table: Table<NoteColumn>,
  { hasHeader, columns }: TableReading<NoteColumn>,
  { today, chosenDay, known, order: stated, names }: NotesReading & NotesOf,
): Generator<undefined, NotesRead> {
  const sorter = new NoteSorter(today, known);
  const rows = columns.has('text') ? rowsOf(table, hasHeader) : [];
  const days = rows.map((row) => cellIn(row, columns, 'day'));
  const told = orderOf(days);
  const reading = { order: stated ?? told ?? 'day-first', today };
  const own = new Set(names.map((name) => fold(name.trim())));
  for (const row of rows) {
    yield;
    const cell = (column: NoteColumn) => cellIn(row, columns, column).trim();
    const leaveOut = (reason: NoteReason, detail = '') =>
      sorter.leaveOut(row.row, reason, detail, cell('text'));
    if (row.isOpen) {
      sorter.leaveOut(row.row, 'open-quote', '', row.cells[0] ?? '');
      continue;
    }
    const client = cell('client');
    if (columns.has('client') && client !== '' && !own.has(fold(client))) {
      leaveOut('other-client', client);
      continue;
    }
    const when = columns.has('day') ? readWhen(cell('day'), reading) : { day: chosenDay };
    if ('reason' in when) {
      leaveOut(when.reason, cell('day'));
      continue;
    }
    const minute = cell('time') === '' ? clockBehindDay(cell('day')) : readClock(cell('time'));
    if (minute === undefined && cell('time') !== '') {
      leaveOut('bad-time', cell('time'));
      continue;
    }
    const kind = cell('kind') === '' ? 'note' : readNoteKind(cell('kind'));
    if (kind === undefined) {
      leaveOut('unknown-kind', cell('kind'));
      continue;
    }
    const tags = readTags(cell('tags'));
    if ('bad' in tags) {
      leaveOut('bad-tag', tags.bad);
      continue;
    }
    const { day } = when;
    const text = cellIn(row, columns, 'text');
    sorter.add({ row: row.row, day, minute: minute ?? null, text, kind, tags: tags.tags });
  }
  return {
    ...{ drafts: sorter.drafts, leftOut: sorter.leftOut },
    usesChosenDay: !columns.has('day') && rows.length > 0,
    isOrderUnsure: told === undefined && days.some(isOrdered),
  };
}

function readWhen(
  text: string,
  reading: { order: DayOrder; today: Day },
): Pick<NoteDraft, 'day'> | { reason: NoteReason } {
  if (text === '') return { reason: 'no-day' };
  const day = readDayCell(text, reading);
  return day === undefined ? { reason: 'bad-day' } : { day };
}

/** `#one, two words` → `one`, `two-words`. */
function readTags(text: string): { tags: string[] } | { bad: string } {
  const tags: string[] = [];
  for (const word of text.split(/[,;|]/, TAGS_MAX + 1)) {
    const tag = word.trim().replace(/^#/, '').replace(/\s+/g, '-');
    if (tag === '') continue;
    if (!tagSchema.safeParse(tag).success) return { bad: tag };
    if (!tags.includes(tag)) tags.push(tag);
  }
  return tags.length > TAGS_MAX ? { bad: tags[TAGS_MAX] ?? '' } : { tags };
}
