import { type CsvRecord, readCsv, rearm } from '@/lib/domain/csv';
import { type Columns, CSV_DELIMITERS, findHeader, isBlankRecord } from '@/lib/domain/csv-header';
import { IMPORT_ROWS_MAX, type ImportRefusal } from '@/lib/domain/import/import-limits';
import { readWrittenDay } from '@/lib/domain/written-numbers';

/** A record of a table, and where in the file it stands. */
export interface TableRow {
  row: number;
  cells: readonly string[];
  /** A quote that opens in it is never closed. */
  isOpen: boolean;
}

/** A CSV file as it is, before anybody says which column means what. */
export interface Table<Column extends string> {
  /** Every record with words in it, from the header on if there is one. */
  rows: readonly TableRow[];
  /** Whether the first of them seems to name the columns. */
  hasHeader: boolean;
  /** What the columns seem to be, by their names. */
  guess: Columns<Column>;
  /** How many columns the widest of the first records has. */
  width: number;
}

/** What the coach decides about a table. */
export interface TableReading<Column extends string> {
  hasHeader: boolean;
  columns: Columns<Column>;
}

/** A name is short; what is longer is words of the coach's own. */
const NAME_MAX = 60;
/** How many records tell how wide a table is. */
const SAMPLE = 20;

/** Reads the records of a CSV text, a record a step. Never throws, and takes linear time. */
export function* readTable<Column extends string>(
  text: string,
  readColumn: (name: string) => Column | undefined,
): Generator<undefined, Table<Column> | { refused: ImportRefusal }> {
  const stated = /^sep=(.)\r?\n/i.exec(text);
  const body = stated === null ? text : text.slice(stated[0].length);
  const skipped = stated === null ? 0 : 1;
  const header = findHeader(body, readColumn);
  const delimiter = header?.delimiter ?? stated?.[1] ?? widestDelimiter(body);
  const rows: TableRow[] = [];
  let row = 0;
  for (const record of readCsv(body, delimiter)) {
    row += 1;
    yield;
    if (row < (header?.row ?? 0) || isBlankRecord(record)) continue;
    if (rows.length > IMPORT_ROWS_MAX) return { refused: 'too-many-rows' };
    rows.push({ row: row + skipped, cells: record.cells.map(rearm), isOpen: record.isOpen });
  }
  const [first] = rows;
  if (first === undefined) return { refused: 'empty' };
  return {
    rows,
    hasHeader: header !== undefined || looksLikeNames(first.cells),
    guess: header?.columns ?? new Map(),
    width: Math.max(...rows.slice(0, SAMPLE).map(({ cells }) => cells.length)),
  };
}

/** The records that hold something to bring in. */
export function rowsOf({ rows }: Pick<Table<string>, 'rows'>, hasHeader: boolean) {
  return hasHeader ? rows.slice(1) : rows;
}

/** What a record has in a column; empty where it has none. */
export function cellIn<Column extends string>(
  { cells }: Pick<TableRow, 'cells'>,
  columns: Columns<Column>,
  column: Column,
): string {
  return cells[columns.get(column) ?? -1] ?? '';
}

function widestDelimiter(text: string): string {
  const widths = CSV_DELIMITERS.map((delimiter) => ({
    delimiter,
    width: firstRecord(text, delimiter)?.cells.length ?? 0,
  }));
  return widths.reduce((best, each) => (each.width > best.width ? each : best)).delimiter;
}

function firstRecord(text: string, delimiter: string): CsvRecord | undefined {
  for (const record of readCsv(text, delimiter)) if (!isBlankRecord(record)) return record;
  return undefined;
}

/** Names of columns are short, and are neither days nor addresses. */
function looksLikeNames(cells: readonly string[]): boolean {
  return cells.every(
    (cell) =>
      cell.length <= NAME_MAX &&
      !cell.includes('@') &&
      readWrittenDay(cell, 'day-first') === undefined,
  );
}
