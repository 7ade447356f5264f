import { type CsvRecord, readCsv, rearm, writeCsv } from '@/lib/domain/csv';
import { type KnownQuestions, type RawRow, type ReadRows, RowReader } from '@/lib/domain/deck-rows';
import {
  audienceWord,
  columnWord,
  DECK_COLUMNS,
  type DeckColumn,
  phaseWord,
  readColumn,
} from '@/lib/domain/deck-words';
import type { Language } from '@/lib/domain/language';
import type { QuestionDraft } from '@/lib/domain/own-question';

export const DECK_ROWS_MAX = 20_000;

type CsvRefusal = 'too-many-rows' | 'empty' | 'no-question-column' | 'no-header';
export type ReadDeckCsv =
  | (ReadRows & { unusedColumns: string[] })
  | { refused: CsvRefusal; detail: string };

/** How a file is laid out: which cell is which column; `columns` is empty without a header. */
interface Layout {
  delimiter: string | undefined;
  columns: (DeckColumn | undefined)[];
  header: string[];
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** How many records must agree before a list without a header is taken for a table. */
const SAMPLE = 20;
/** A header and those records stand at the beginning, or there are none. */
const SAMPLE_LENGTH = 50_000;
/** Rows without a word in them are passed over, but not for ever. */
const BLANK_ROWS_MAX = 20_000;

/**
 * Reads questions from CSV with a header in English or Spanish, whatever separates the cells, or
 * from a plain list, one question a line. A step is one row, so that a caller can let the page draw
 * in between. Never throws, and takes linear time.
 */
export function* readDeckCsv(
  text: string,
  known: KnownQuestions,
): Generator<undefined, ReadDeckCsv> {
  const stated = /^sep=(.)\r?\n/i.exec(text);
  const body = stated === null ? text : text.slice(stated[0].length);
  const sample = body.replace(/^[\r\n]+/, '').slice(0, SAMPLE_LENGTH);
  const layout = layoutOf(sample, stated?.[1]);
  if ('refused' in layout) return layout;
  const hasHeader = layout.columns.length > 0;
  const rows = new RowReader(known);
  let row = 0;
  let isHeaderPassed = !hasHeader;
  let filled = 0;
  let blank = 0;
  for (const record of readCsv(body, layout.delimiter)) {
    row += 1;
    yield;
    if (isBlank(record)) {
      blank += 1;
      if (blank > BLANK_ROWS_MAX) return { refused: 'too-many-rows', detail: '' };
      continue;
    }
    if (!isHeaderPassed) {
      isHeaderPassed = true;
      continue;
    }
    filled += 1;
    if (filled > DECK_ROWS_MAX) return { refused: 'too-many-rows', detail: '' };
    if (record.isOpen) rows.reject(row, 'open-quote', '', record.cells[0] ?? '');
    else rows.add(row, rawRow(record.cells, layout.columns));
  }
  if (filled === 0) return { refused: 'empty', detail: '' };
  const unusedColumns = namesOf(
    layout.header.filter((_, index) => layout.columns[index] === undefined),
  );
  return { ...rows.read, unusedColumns };
}

/** What is in a header, as far as a sentence can hold it. */
function namesOf(header: readonly string[]): string[] {
  return header
    .map((name) => name.trim().slice(0, 40))
    .filter((name) => name !== '')
    .slice(0, 8);
}

function layoutOf(
  text: string,
  stated: string | undefined,
): Layout | { refused: CsvRefusal; detail: string } {
  const candidates = stated === undefined ? DELIMITERS : [stated];
  const layouts = candidates.map((delimiter): Layout => {
    const header = firstRecord(text, delimiter);
    return { delimiter, header, columns: columnsOf(header) };
  });
  const score = ({ columns }: Layout) => columns.filter((column) => column !== undefined).length;
  const best = layouts.reduce((a, b) => (score(b) > score(a) ? b : a));
  if (best.columns.includes('text')) return best;
  if (score(best) > 0 && best.header.length > 1) {
    return { refused: 'no-question-column', detail: namesOf(best.header).join(', ') };
  }
  if (candidates.some((delimiter) => isTable(text, delimiter))) {
    return { refused: 'no-header', detail: '' };
  }
  return { delimiter: undefined, columns: [], header: [] };
}

/** The first record that is not blank. */
function firstRecord(text: string, delimiter: string): string[] {
  for (const record of readCsv(text, delimiter)) if (!isBlank(record)) return record.cells;
  return [];
}

/** Which column each cell of a header names; of two that name the same, the first is it. */
function columnsOf(header: readonly string[]): (DeckColumn | undefined)[] {
  const seen = new Set<DeckColumn>();
  return header.map((name) => {
    const column = readColumn(rearm(name));
    if (column === undefined || seen.has(column)) return undefined;
    seen.add(column);
    return column;
  });
}

/** Whether records agree on two or more cells, none of which goes on like a sentence. */
function isTable(text: string, delimiter: string): boolean {
  let width: number | undefined;
  let sampled = 0;
  for (const record of readCsv(text, delimiter)) {
    if (isBlank(record)) continue;
    width ??= record.cells.length;
    if (width < 2 || record.cells.length !== width) return false;
    if (record.cells.slice(1).some((cell) => cell.startsWith(' '))) return false;
    sampled += 1;
    if (sampled === SAMPLE) break;
  }
  return sampled > 1;
}

function isBlank({ cells }: CsvRecord): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function rawRow(cells: readonly string[], columns: Layout['columns']): RawRow {
  const cellOf = (column: DeckColumn) => {
    if (columns.length === 0) return column === 'text' ? (cells[0] ?? '') : '';
    const index = columns.indexOf(column);
    return index === -1 ? '' : rearm(cells[index] ?? '');
  };
  return {
    text: cellOf('text'),
    es: cellOf('es'),
    esUsted: cellOf('esUsted'),
    topic: cellOf('topic'),
    phases: cellOf('phases').split(/[,;|/]/),
    depth: cellOf('depth'),
    audience: cellOf('audience'),
  };
}

/**
 * A deck as CSV for a spreadsheet of that language: Spanish ones separate cells by semicolons. The
 * byte order mark tells them that it is UTF-8. Read again, it gives the same questions.
 */
export function writeDeckCsv(questions: readonly QuestionDraft[], language: Language): string {
  const header = DECK_COLUMNS.map((column) => columnWord(column, language));
  const rows = questions.map((question) => DECK_COLUMNS.map((column) => cell(question, column)));
  function cell(question: QuestionDraft, column: DeckColumn): string {
    switch (column) {
      case 'phases':
        return question.phases.map((phase) => phaseWord(phase, language)).join(', ');
      case 'depth':
        return String(question.depth);
      case 'audience':
        return audienceWord(question.audience, language);
      default:
        return question[column] ?? '';
    }
  }
  return `\uFEFF${writeCsv([header, ...rows], language === 'es' ? ';' : ',')}`;
}
