import { IMPORT_ROWS_MAX, type ImportRefusal } from '@/lib/domain/import/import-limits';

/** A heading, a paragraph or an item of a list, as it is written: of its markup only the sign in front goes. */
export interface Passage {
  /** The line on which it begins, from 1. */
  row: number;
  isHeading: boolean;
  text: string;
}

export interface Markdown {
  passages: Passage[];
  /** What some programs write before everything else, between two lines of dashes. */
  properties: string | undefined;
}

/** Longer lists of properties are none: somebody draws lines with dashes. */
const PROPERTIES_WITHIN = 60;

const FENCE = /^ {0,3}(?:```|~~~)/;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const UNDERLINE = /^ {0,3}(?:=+|-{2,})[ \t]*$/;
const RULE = /^ {0,3}[-*_][-*_ \t]{2,200}$/;
const ITEM = /^ {0,3}(?:[-*+•–]|\d{1,9}[.)])[ \t]/;

interface Block {
  row: number;
  kind: 'paragraph' | 'item' | 'code';
  /** How far in an item begins. */
  indent: number;
  lines: string[];
}

/**
 * Splits a text into passages, a line a step: whatever is no heading and no item of a list is a
 * paragraph, and what is indented below an item belongs to it. Never throws, takes linear time.
 */
export function* splitMarkdown(
  text: string,
): Generator<undefined, Markdown | { refused: ImportRefusal }> {
  const passages: Passage[] = [];
  const properties = readProperties(text);
  let block: Block | undefined;
  let row = 0;

  function close(): void {
    if (block === undefined) return;
    const { row: first, kind, lines } = block;
    block = undefined;
    const whole = lines.join('\n');
    const written = (kind === 'item' ? whole.replace(/^ {0,3}\S{1,10}[ \t]/, '') : whole).trim();
    if (written !== '') passages.push({ row: first, isHeading: false, text: written });
  }
  function begin(kind: Block['kind'], line: string): void {
    close();
    block = { row, kind, indent: indentOf(line), lines: [line] };
  }
  function head(first: number, line: string): void {
    block = undefined;
    if (line !== '') passages.push({ row: first, isHeading: true, text: line });
  }

  for (const line of linesOf(text)) {
    row += 1;
    yield;
    if (passages.length > IMPORT_ROWS_MAX) return { refused: 'too-many-rows' };
    if (row <= (properties?.rows ?? 0)) continue;
    if (block?.kind === 'code') {
      block.lines.push(line);
      if (FENCE.test(line)) close();
    } else if (FENCE.test(line)) {
      begin('code', line);
    } else if (HEADING.test(line)) {
      close();
      head(row, headingIn(line));
    } else if (block?.kind === 'paragraph' && block.lines.length === 1 && UNDERLINE.test(line)) {
      head(block.row, (block.lines[0] ?? '').trim());
    } else if (RULE.test(line)) {
      close();
    } else if (block?.kind === 'item' && indentOf(line) >= block.indent + 2) {
      block.lines.push(line.trimEnd());
    } else if (ITEM.test(line)) {
      begin('item', line);
    } else if (line.trim() === '') {
      if (block?.kind === 'item') block.lines.push('');
      else close();
    } else if (
      block?.kind === 'paragraph' ||
      (block?.kind === 'item' && block.lines.at(-1) !== '')
    ) {
      block.lines.push(line.trimEnd());
    } else {
      begin('paragraph', line.trimEnd());
    }
  }
  close();
  if (passages.length > IMPORT_ROWS_MAX) return { refused: 'too-many-rows' };
  if (passages.length === 0) return { refused: 'empty' };
  return { passages, properties: properties?.text };
}

/** How many columns a line is set in, a tab counting as four. */
function indentOf(line: string): number {
  const white = /^[ \t]{0,100}/.exec(line)?.[0] ?? '';
  return white.length + 3 * (white.split('\t').length - 1);
}

/** Without the signs of a heading on either side. */
function headingIn(line: string): string {
  const words = line
    .trim()
    .replace(/^#{1,6}/, '')
    .trim();
  let end = words.length;
  while (words[end - 1] === '#') end -= 1;
  return words.slice(0, end).trim();
}

function readProperties(text: string): { text: string; rows: number } | undefined {
  const lines: string[] = [];
  for (const line of linesOf(text)) {
    lines.push(line.trim());
    if (lines[0] !== '---' || lines.length > PROPERTIES_WITHIN) return undefined;
    if (lines.length > 1 && (line.trim() === '---' || line.trim() === '...')) {
      return { text: lines.slice(1, -1).join('\n'), rows: lines.length };
    }
  }
  return undefined;
}

/** The lines of a text, one by one, whatever ends them. */
function* linesOf(text: string): Generator<string> {
  const ending = /\r\n?|\n|\u0085|\u2028|\u2029/g;
  let start = 0;
  for (let end = ending.exec(text); end !== null; end = ending.exec(text)) {
    yield text.slice(start, end.index);
    start = ending.lastIndex;
  }
  if (start < text.length) yield text.slice(start);
}
