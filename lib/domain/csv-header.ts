import { type CsvRecord, readCsv, rearm } from '@/lib/domain/csv';

/** Where each column stands in a record; of two that name the same, the first is it. */
export type Columns<Column extends string> = ReadonlyMap<Column, number>;

export interface CsvHeader<Column extends string> {
  delimiter: string;
  /** Counted as records are, from 1. */
  row: number;
  names: string[];
  columns: Columns<Column>;
}

export const CSV_DELIMITERS = [',', ';', '\t'] as const;
/** A list may begin with a title: the header stands among its first rows. */
const HEADER_WITHIN = 15;

/**
 * The record that names the most columns, by whatever separates its cells; `undefined` when none
 * names any.
 */
export function findHeader<Column extends string>(
  text: string,
  readColumn: (name: string) => Column | undefined,
): CsvHeader<Column> | undefined {
  let best: CsvHeader<Column> | undefined;
  for (const delimiter of CSV_DELIMITERS) {
    let row = 0;
    for (const { cells } of readCsv(text, delimiter)) {
      row += 1;
      if (row > HEADER_WITHIN) break;
      const names = cells.map(rearm);
      const columns = columnsOf(names, readColumn);
      if (columns.size > (best?.columns.size ?? 0)) best = { delimiter, row, names, columns };
    }
  }
  return best;
}

function columnsOf<Column extends string>(
  names: readonly string[],
  readColumn: (name: string) => Column | undefined,
): Columns<Column> {
  const columns = new Map<Column, number>();
  names.forEach((name, index) => {
    const column = readColumn(name);
    if (column !== undefined && !columns.has(column)) columns.set(column, index);
  });
  return columns;
}

export function isBlankRecord({ cells }: CsvRecord): boolean {
  return cells.every((cell) => cell.trim() === '');
}
