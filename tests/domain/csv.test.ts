import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disarm, readCsv, rearm, writeCsv } from '@/lib/domain/csv';

const cellsOf = (text: string, delimiter: string | undefined = ',') =>
  [...readCsv(text, delimiter)].map(({ cells }) => cells);

describe('reading CSV', () => {
  it.each([
    [
      'plain cells',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['every line ending', 'a\r\nb\rc\nd', [['a'], ['b'], ['c'], ['d']]],
    ['an empty line', 'a\n\nb', [['a'], [''], ['b']]],
    ['a delimiter in quotes', '"a,b",c', [['a,b', 'c']]],
    ['a line break in quotes', '"a\r\nb",c', [['a\r\nb', 'c']]],
    ['doubled quotes', '"say ""yes""",c', [['say "yes"', 'c']]],
    ['words behind a closing quote', '"a" b,c', [['a b', 'c']]],
    ['a quote inside a plain cell', 'a "b",c', [['a "b"', 'c']]],
    [
      'empty cells',
      ',\n"",',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    ['nothing', '', []],
  ])('takes %s', (_what, text, cells) => {
    expect(cellsOf(text)).toEqual(cells);
  });

  it('spoils only the line in which a quote is never closed', () => {
    const records = [...readCsv('a\n"b\nc\nd', ',')];

    expect(records.map(({ cells }) => cells)).toEqual([['a'], ['"b'], ['c'], ['d']]);
    expect(records.map(({ isOpen }) => isOpen)).toEqual([false, true, false, false]);
  });

  it('takes whole lines when nothing separates cells', () => {
    expect(cellsOf('What, now?\nAnd; then?', '')).toEqual([['What, now?'], ['And; then?']]);
  });

  it('keeps a bounded number of cells of a row that is nothing but delimiters', () => {
    expect(cellsOf(','.repeat(100_000))[0]?.length).toBe(64);
  });
});

describe('written CSV', () => {
  it.each([',', ';'] as const)('gives the same cells again, separated by %s', (delimiter) => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('"', '\r\n', '=1', "'=1", "''-", ' a', ',', ';'),
    );
    const records = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1 });
    fc.assert(
      fc.property(records, (cells) => {
        const read = cellsOf(writeCsv(cells, delimiter), delimiter);
        expect(read.map((row) => row.map(rearm))).toEqual(cells);
      }),
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1', '\t=1', '\n=1', "'=1"])(
    'disarms %j and rearms it',
    (cell) => {
      expect(disarm(cell)).toBe(`'${cell}`);
      expect(rearm(disarm(cell))).toBe(cell);
    },
  );

  it.each(["'Tis enough?", 'a = b', ''])('leaves %j as it is', (cell) => {
    expect(disarm(cell)).toBe(cell);
    expect(rearm(cell)).toBe(cell);
  });
});
