/** One record of a CSV file. `isOpen` when a quote opened in it is never closed. */
export interface CsvRecord {
  cells: string[];
  isOpen: boolean;
}

/** More columns than any list of questions has; what stands beyond them is not kept. */
const CELLS_MAX = 64;

/**
 * The records of a CSV text (RFC 4180) one by one, empty lines included, so that a reader can stop
 * early. Any line ending ends a record; quoted cells may hold delimiters, line breaks and doubled
 * quotes, and what follows a closing quote belongs to its cell. A quote that is never closed spoils
 * its own line only. Without a delimiter every record has one cell. Takes linear time.
 */
export function* readCsv(text: string, delimiter: string | undefined): Generator<CsvRecord> {
  const cellEnd = new RegExp(`[\\r\\n${escaped(delimiter)}]`, 'g');
  let at = 0;
  while (at < text.length) {
    const record = readRecord(text, at, cellEnd);
    yield { cells: record.cells, isOpen: record.isOpen };
    at = record.next;
  }
}

function escaped(delimiter = ''): string {
  return delimiter.replace(/[\\\]^-]/g, '\\$&');
}

function readRecord(text: string, start: number, cellEnd: RegExp): CsvRecord & { next: number } {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    let cell = '';
    if (text[at] === '"') {
      const close = closingQuote(text, at + 1);
      // All later runs of quotes are even, or one would have closed it: this happens once a text.
      if (close === -1) return openLine(text, start);
      cell = text.slice(at + 1, close).replaceAll('""', '"');
      at = close + 1;
    }
    const end = find(cellEnd, text, at);
    if (cells.length < CELLS_MAX) cells.push(cell + text.slice(at, end));
    if (end === text.length || text[end] === '\n' || text[end] === '\r') {
      return { cells, isOpen: false, next: afterLineEnd(text, end) };
    }
    at = end + 1;
  }
}

/** The quote that ends a quoted cell: the first that is not doubled; -1 when there is none. */
function closingQuote(text: string, start: number): number {
  let quote = text.indexOf('"', start);
  while (quote !== -1 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote;
}

function openLine(text: string, start: number): CsvRecord & { next: number } {
  const end = find(/[\r\n]/g, text, start);
  return { cells: [text.slice(start, end)], isOpen: true, next: afterLineEnd(text, end) };
}

/** Where the pattern is found next, or the text's end. */
function find(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

function afterLineEnd(text: string, at: number): number {
  return text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;
}

/**
 * Writes records as CSV that every spreadsheet reads: lines end in CR LF, and a cell that a
 * spreadsheet would run as a formula is defused. {@link disarm} and {@link rearm} are each other's
 * inverse, so `rearm` on every cell read gives the same words again.
 */
export function writeCsv(records: readonly (readonly string[])[], delimiter: ',' | ';'): string {
  return records
    .map((cells) => `${cells.map((cell) => quote(disarm(cell))).join(delimiter)}\r\n`)
    .join('');
}

function quote(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * A leading = + - @, in their wide forms too, a tab or a line end makes some spreadsheet run the cell
 * as a formula (CSV injection). One apostrophe more in front keeps it text:
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function disarm(cell: string): string {
  return /^'*[=+\-@＝＋－＠\t\r\n]/.test(cell) ? `'${cell}` : cell;
}

/** Takes one such apostrophe away. */
export function rearm(cell: string): string {
  return /^'+[=+\-@＝＋－＠\t\r\n]/.test(cell) ? cell.slice(1) : cell;
}
