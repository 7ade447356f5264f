import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { rearm } from '@/lib/domain/csv';
import type { Language } from '@/lib/domain/language';
import { saveHoursDocument } from '@/lib/workflows/export-hours';
import { aDocument } from '@/tests/export/documents';
import { NAUGHTY_STRINGS } from '@/tests/fixtures/naughty-strings';

const ROWS = NAUGHTY_STRINGS.map((text) => [`a${text}`, text, 'last']);

/** The cells that another program finds in the file of a table. */
async function cellsOf(rows: readonly (readonly string[])[], language: Language) {
  let file = '';
  const columns = ['One', 'Two', 'Three'];
  await saveHoursDocument(
    aDocument({
      language,
      audience: 'coach',
      blocks: [{ type: 'table', caption: '', columns, rows }],
    }) as Parameters<typeof saveHoursDocument>[0],
    'csv',
    ({ content }) => {
      file = content as string;
    },
  );
  const delimiter = language === 'es' ? ';' : ',';
  const { data, errors } = Papa.parse<string[]>(file, { delimiter, newline: '\r\n' });
  expect(errors).toEqual([]);
  return data.slice(1, -1);
}

describe.each(['en', 'es'] as const)(
  'a table as CSV in %s, read by another program',
  (language) => {
    it('has every naughty string in its cell', async () => {
      const read = await cellsOf(ROWS, language);

      expect(read.map((row) => row.map(rearm))).toEqual(ROWS);
    });

    it('has no cell that a spreadsheet would run', async () => {
      const read = await cellsOf(ROWS, language);

      expect(read.flat().filter((cell) => /^[=+\-@＝＋－＠\t\r\n]/u.test(cell))).toEqual([]);
    });
  },
);
