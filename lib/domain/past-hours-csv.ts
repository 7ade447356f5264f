import { type CsvRecord, readCsv, rearm } from '@/lib/domain/csv';
import { type Columns, type CsvHeader, findHeader, isBlankRecord } from '@/lib/domain/csv-header';
import type { Day } from '@/lib/domain/days';
import { decodeText } from '@/lib/domain/decode-text';
import {
  type PastCells,
  type PastHoursDraft,
  pastHoursKey,
  type RejectedPastRow,
  readPastRow,
} from '@/lib/domain/past-hours-rows';
import { type PastColumn, readPastColumn } from '@/lib/domain/past-hours-words';
import { type DayOrder, isOrdered, orderOf } from '@/lib/domain/written-numbers';

export const PAST_HOURS_FILE_MAX_BYTES = 5_000_000;
export const PAST_HOURS_ROWS_MAX = 20_000;

const START_LENGTH = 60;

export type PastHoursRefusal =
  | 'too-big'
  | 'too-many-rows'
  | 'empty'
  | 'office'
  | 'binary'
  | 'no-date-column'
  | 'no-client-column'
  | 'no-hours-column';

/** What a file holds, or the one reason why it can't be read. Nothing is stored by reading. */
export type PastHoursFile =
  | {
      kind: 'hours';
      drafts: PastHoursDraft[];
      rejected: RejectedPastRow[];
      /** How days like 3/4/2026 were read, and whether another order would fit as well. */
      order: DayOrder;
      isOrderUnsure: boolean;
    }
  | { kind: 'refused'; reason: PastHoursRefusal };

export interface PastHoursReading {
  today: Day;
  /** {@link pastHoursKey} of what is there already. */
  known: ReadonlySet<string>;
  /** How days like 3/4/2026 are meant, when the coach has said so. */
  order?: DayOrder | undefined;
}

interface Row {
  row: number;
  record: CsvRecord;
}

/**
 * Reads past hours from the bytes of a CSV file: one session a row, or one client a row as in the
 * ICF log, in English or Spanish. A step is one row. Never throws, and takes linear time.
 */
export function* readPastHoursFile(
  bytes: Uint8Array,
  reading: PastHoursReading,
): Generator<undefined, PastHoursFile> {
  if (bytes.length > PAST_HOURS_FILE_MAX_BYTES) return { kind: 'refused', reason: 'too-big' };
  const decoded = decodeText(bytes);
  if ('refused' in decoded) return { kind: 'refused', reason: decoded.refused };
  const layout = layoutOf(decoded.text);
  if ('refused' in layout) return { kind: 'refused', reason: layout.refused };
  const rows: Row[] = [];
  let row = 0;
  for (const record of readCsv(decoded.text, layout.delimiter)) {
    row += 1;
    yield;
    if (row <= layout.row || isBlankRecord(record)) continue;
    if (rows.length === PAST_HOURS_ROWS_MAX) return { kind: 'refused', reason: 'too-many-rows' };
    rows.push({ row, record });
  }
  if (rows.length === 0) return { kind: 'refused', reason: 'empty' };
  return yield* readRows(rows, layout.columns, reading);
}

function* readRows(
  rows: readonly Row[],
  columns: Columns<PastColumn>,
  { today, known, order: stated }: PastHoursReading,
): Generator<undefined, PastHoursFile> {
  const days = rows.flatMap(({ record }) => [
    cellOf(record, columns, 'on'),
    cellOf(record, columns, 'until'),
  ]);
  const told = orderOf(days);
  const order = stated ?? told ?? 'day-first';
  const drafts: PastHoursDraft[] = [];
  const rejected: RejectedPastRow[] = [];
  const rowByKey = new Map<string, number>();
  for (const { row, record } of rows) {
    yield;
    const cells = cellsOf(record, columns);
    const start = cells.name.trim().slice(0, START_LENGTH).toWellFormed();
    const reject = (reason: RejectedPastRow['reason'], detail = '') =>
      rejected.push({ row, reason, detail: detail.slice(0, START_LENGTH).toWellFormed(), start });
    if (record.isOpen) {
      reject('open-quote');
      continue;
    }
    const read = readPastRow(cells, { order, today });
    if ('reason' in read) {
      reject(read.reason, read.detail);
      continue;
    }
    const keys = read.drafts.map(pastHoursKey);
    const earlier = keys.map((key) => rowByKey.get(key)).find((found) => found !== undefined);
    if (earlier !== undefined) reject('repeats-row', String(earlier));
    else if (keys.every((key) => known.has(key))) reject('already-there');
    else drafts.push(...read.drafts.filter((draft) => !known.has(pastHoursKey(draft))));
    for (const key of keys) if (!rowByKey.has(key)) rowByKey.set(key, row);
  }
  return {
    kind: 'hours',
    drafts,
    rejected,
    order,
    isOrderUnsure: told === undefined && days.some(isOrdered),
  };
}

function layoutOf(text: string): CsvHeader<PastColumn> | { refused: PastHoursRefusal } {
  if (text.trim() === '') return { refused: 'empty' };
  const header = findHeader(text, readPastColumn);
  const has = (...wanted: PastColumn[]) => wanted.some((column) => header?.columns.has(column));
  if (!has('name')) return { refused: 'no-client-column' };
  if (!has('on')) return { refused: 'no-date-column' };
  if (!has('minutes', 'hours', 'paidHours', 'proBonoHours')) return { refused: 'no-hours-column' };
  return header ?? { refused: 'empty' };
}

function cellOf({ cells }: CsvRecord, columns: Columns<PastColumn>, column: PastColumn): string {
  return rearm(cells[columns.get(column) ?? -1] ?? '');
}

function cellsOf(record: CsvRecord, columns: Columns<PastColumn>): PastCells {
  const cell = (column: PastColumn) => cellOf(record, columns, column);
  return {
    on: cell('on'),
    until: cell('until'),
    name: cell('name'),
    contact: cell('contact'),
    size: cell('size'),
    minutes: cell('minutes'),
    hours: cell('hours'),
    paidHours: cell('paidHours'),
    proBonoHours: cell('proBonoHours'),
    paidKind: cell('paidKind'),
    mode: cell('mode'),
    consent: cell('consent'),
  };
}
