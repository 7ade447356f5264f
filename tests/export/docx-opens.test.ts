import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CoachsideDocument } from '@/lib/documents/document';
import { buildRecap } from '@/lib/documents/recap';
import { buildSessionRecord } from '@/lib/documents/session-record';
import { languageSchema } from '@/lib/domain/language';
import { release } from '@/lib/domain/release';
import { renderDocx } from '@/lib/export/docx/docx';
import { renderText } from '@/lib/export/text';
import { aLetterhead } from '@/tests/export/documents';
import { richRecords } from '@/tests/fixtures/records';

const run = promisify(execFile);
const program = process.env.COACHSIDE_FULL === '1' ? await found('soffice') : undefined;

/** Words in no order: a word processor puts bullets and rows in its own way. */
const wordsOf = (text: string) => [...new Set(text.match(/[\p{L}\p{N}]+/gu))].sort();

async function found(name: string): Promise<string | undefined> {
  try {
    const { stdout } = await run('which', [name]);
    return stdout.trim();
  } catch {
    process.stdout.write(`${name} is not installed, so no Word file was opened in it.\n`);
    return undefined;
  }
}

/** The order that the schema of the format (ECMA-376, part 1) asks of what we write, by element. */
const ORDER: Record<string, string> = {
  'w:pPr': 'pStyle keepNext keepLines widowControl numPr pBdr bidi spacing ind jc outlineLvl',
  'w:rPr': 'rFonts b bCs i iCs color sz szCs rtl lang',
  'w:pBdr': 'top left bottom right',
  'w:tblPr': 'tblStyle tblW tblInd tblBorders tblCellMar tblLook tblCaption tblDescription',
  'w:tcPr': 'tcW',
  'w:trPr': 'cantSplit tblHeader',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tc': 'tcPr p',
  'w:style': 'name basedOn next qFormat pPr rPr tblPr',
  'w:lvl': 'start numFmt pStyle lvlText lvlJc pPr',
  'w:settings': 'defaultTabStop compat themeFontLang',
  'w:sectPr': 'headerReference footerReference pgSz pgMar titlePg',
};

describe('a Word file', () => {
  it('has every property where Word looks for it', () => {
    const document: CoachsideDocument = {
      ...buildSessionRecord(release('coach', richRecords()), 'en'),
      letterhead: aLetterhead({ name: 'דנה' }),
    };
    const files = Object.entries(unzipSync(renderDocx(document)));
    for (const [name, bytes] of files.filter(([each]) => /^word\/[a-z0-9]+\.xml$/.test(each))) {
      const page = new DOMParser().parseFromString(strFromU8(bytes), 'text/xml');
      for (const [parent, order] of Object.entries(ORDER)) {
        const places = order.split(' ').map((each) => `w:${each}`);
        for (const element of page.getElementsByTagName(parent)) {
          const found = [...element.children].map(({ tagName }) => places.indexOf(tagName));
          expect(found, `${parent} in ${name}: ${element.outerHTML}`).not.toContain(-1);
          expect(found, `${parent} in ${name}`).toEqual(found.toSorted((a, b) => a - b));
        }
      }
    }
  });
});

// The small size, and a machine without the program, read Word files by mammoth alone.
if (program !== undefined) {
  describe('a Word file in LibreOffice', () => {
    let folder = '';
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'coachside-word-'));
    });
    afterAll(() => rm(folder, { recursive: true }));

    it.each(languageSchema.options)(
      'opens, and says what the plain text says, in %s',
      async (language) => {
        const document = {
          ...buildRecap(release('client', richRecords()), language),
          letterhead: aLetterhead(),
        };
        await writeFile(join(folder, `${language}.docx`), renderDocx(document));

        await run(program, [
          `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
          '--headless',
          '--convert-to',
          'txt:Text (encoded):UTF8',
          '--outdir',
          folder,
          join(folder, `${language}.docx`),
        ]);

        const text = await readFile(join(folder, `${language}.txt`), 'utf8');
        expect(wordsOf(text)).toEqual(wordsOf(renderText(document)));
      },
      120_000,
    );
  });
}
