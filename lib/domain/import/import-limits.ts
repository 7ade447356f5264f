/** Ten years of full notes are a fifth of it. */
export const IMPORT_FILE_MAX_BYTES = 5_000_000;
export const IMPORT_ROWS_MAX = 20_000;

/** Why nothing of a file can be read. */
export type ImportRefusal = 'too-big' | 'too-many-rows' | 'empty' | 'office' | 'binary';

/** A row, line or passage of a file that is left out, and why. */
export interface LeftOut<Reason extends string> {
  /** As a spreadsheet or an editor numbers it: the first line is 1. */
  row: number;
  reason: Reason;
  /** What the reason is about: a word, a number, a row. */
  detail: string;
  /** How it starts, so that the coach can find it. */
  start: string;
}

const START_LENGTH = 60;

/** The beginning of a text as one short line, without half a character at its end. */
export function startOf(text: string): string {
  return text
    .slice(0, START_LENGTH * 2)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, START_LENGTH)
    .toWellFormed();
}
