import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/documents/document';
import { linesOf } from '@/lib/export/lines';
import { escapeLine, renderMarkdown } from '@/lib/export/markdown';
import { aDocument, aText } from '@/tests/export/documents';

function markdown(...blocks: Block[]): string {
  return renderMarkdown(aDocument({ blocks })).replace(/^# .*\n\n/, '');
}

/** What CommonMark makes of an escaped line: a backslash before a sign goes, an entity is its sign. */
function read(line: string): string {
  return line
    .replace(/^&#(32|9);/, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** A line with a letter for every escaped sign: what signs are left may not mark anything up. */
function unescaped(line: string): string {
  return line.replace(/^&#(32|9);|\\[!-/:-@[-`{-~]/g, '·');
}

describe('one line of Markdown', () => {
  it.each([
    ['# not a heading', '\\# not a heading'],
    ['- not an item', '\\- not an item'],
    ['+ nor this', '\\+ nor this'],
    ['1. nor this', '1\\. nor this'],
    ['12) nor this', '12\\) nor this'],
    ['> not a quote', '\\> not a quote'],
    ['*not* _soft_', '\\*not\\* \\_soft\\_'],
    ['snake_case stays readable', 'snake_case stays readable'],
    ['[x](y) and `code`', '\\[x\\](y) and \\`code\\`'],
    ['<b>&amp;</b> & more', '\\<b\\>\\&amp;\\</b\\> & more'],
    ['a | b', 'a \\| b'],
    ['back\\slash', 'back\\\\slash'],
    ['===', '\\=\\=\\='],
    ['    four blanks', '&#32;   four blanks'],
    ['\ttab', '&#9;tab'],
    ['5. 3.5 and 2-3', '5\\. 3.5 and 2-3'],
    ['https://a.example/b_c?d=1&e=2', 'https://a.example/b_c?d=1&e=2'],
  ])('writes %j as %j', (line, written) => {
    expect(escapeLine(line)).toBe(written);
  });

  it('reads back as what was typed', () => {
    fc.assert(
      fc.property(aText, (text) => {
        for (const line of linesOf(text)) expect(read(escapeLine(line))).toBe(line);
      }),
      { numRuns: 2_000 },
    );
  });

  it('keeps no sign that marks something up', () => {
    fc.assert(
      fc.property(aText, (text) => {
        for (const line of linesOf(text)) {
          const left = unescaped(escapeLine(line));
          expect(left).not.toMatch(/[`*[\]<>|~$]/);
          expect(left).not.toMatch(/^\s*(#|[-+=]|\d+[.)](\s|$))|^( {4}|\t)/);
          expect(left).not.toMatch(/&#?\w+;/);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('Markdown', () => {
  it('keeps line breaks and paragraphs, also within an item and a quote', () => {
    expect(markdown({ type: 'paragraph', text: 'a\nb\r\n\r\n\nc' })).toBe('a  \nb\n\nc\n');
    expect(markdown({ type: 'list', items: ['a\nb\n\nc', 'd'] })).toBe('- a  \n  b\n\n  c\n- d\n');
    expect(markdown({ type: 'quote', text: 'a\n\nb' })).toBe('> a\n>\n> b\n');
  });

  it('keeps a heading on one line and its signs in place', () => {
    expect(markdown({ type: 'heading', text: 'C #\nand #' })).toBe('## C # and \\#\n');
  });

  it('keeps a cell in its cell', () => {
    const table = { type: 'table', caption: '', columns: ['a|b'], rows: [['c\nd|e']] } as const;

    expect(markdown(table)).toBe('| a\\|b |\n| --- |\n| c<br>d\\|e |\n');
  });
});
