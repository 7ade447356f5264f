import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { CoachsideDocument } from '@/lib/documents/document';
import { buildRecap } from '@/lib/documents/recap';
import { buildSessionRecord } from '@/lib/documents/session-record';
import { languageSchema } from '@/lib/domain/language';
import { release } from '@/lib/domain/release';
import { renderDocx } from '@/lib/export/docx/docx';
import { paragraphsOf } from '@/lib/export/lines';
import { renderText } from '@/lib/export/text';
import { REPORTS } from '@/tests/documents/reports';
import { aBlock, aDocument, aLetterhead, aText, someLetterhead } from '@/tests/export/documents';
import { richClientRecords } from '@/tests/fixtures/client-records';
import { richRecords } from '@/tests/fixtures/records';

const RUNS = process.env.COACHSIDE_FULL === '1' ? 2_000 : 150;
const recap = (language: 'en' | 'es' = 'en') =>
  buildRecap(release('client', richRecords()), language);

function parts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
}

/** Another program's reading of the file: as a web page, and its paragraphs in order. */
async function readByMammoth(bytes: Uint8Array): Promise<{ html: string; paragraphs: string[] }> {
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  const paragraphs = html
    .replace(/<br ?\/>/g, '\n')
    .split(/<\/(?:p|h1|li)>|<[uo]l>/)
    .map((each) => each.replace(/<[^>]*>/g, ''))
    .map((each) => each.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"'))
    .map((each) => each.replaceAll('&amp;', '&'))
    .filter((each) => each !== '');
  return { html, paragraphs };
}

/** What no XML file may hold; this page's parser is lenient about it. */
const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** The words in no order: plain text repeats the names of columns in every row, a table does not. */
const wordsOf = (text: string) =>
  [...new Set(text.match(/[\p{L}\p{N}]+/gu))].sort((a, b) => (a < b ? -1 : 1));

/** The one thing that plain text leaves out: a row's first cell needs no name there. */
function firstColumns({ blocks }: CoachsideDocument): string[] {
  return blocks.flatMap((block) => {
    const table = block.type === 'chart' ? block.table : block;
    return table.type === 'table' ? table.columns.slice(0, 1) : [];
  });
}

function everyDocument() {
  return languageSchema.options.flatMap((language) => [
    { name: `recap.${language}`, document: recap(language) },
    {
      name: `session-record.${language}`,
      document: buildSessionRecord(release('coach', richRecords()), language),
    },
    ...Object.entries(REPORTS).flatMap(([report, build]) => {
      const document = build(richClientRecords(), language);
      return document === undefined ? [] : [{ name: `${report}.${language}`, document }];
    }),
  ]);
}

describe('a Word document', () => {
  it('is the same to the byte for the same document', () => {
    expect(renderDocx(recap())).toEqual(renderDocx(recap()));
  });

  it.each(everyDocument())('says in $name what the plain text says', async ({ document }) => {
    const { paragraphs } = await readByMammoth(renderDocx(document));

    expect(wordsOf(paragraphs.join(' '))).toEqual(
      wordsOf([renderText(document), ...firstColumns(document)].join(' ')),
    );
  });

  it('has headings, lists and quotes that a reader knows as such', async () => {
    const { html } = await readByMammoth(
      renderDocx(
        aDocument({
          blocks: [
            { type: 'heading', text: 'Focus' },
            { type: 'list', items: ['One', 'Two'] },
            { type: 'paragraph', text: 'Plain' },
          ],
        }),
      ),
    );

    expect(html).toContain('<h1>Focus</h1>');
    expect(html).toContain('<ul><li>One</li><li>Two</li></ul>');
    expect(html).toContain('<p>Plain</p>');
  });

  it('repeats the head of a table on every page, and names the table', async () => {
    const bytes = renderDocx(
      aDocument({
        blocks: [
          {
            type: 'table',
            caption: 'Goals',
            columns: ['Goal', 'Now'],
            rows: [['Sleep', '6']],
          },
        ],
      }),
    );
    const { html } = await readByMammoth(bytes);

    expect(html).toContain('<thead><tr><th><p>Goal</p></th><th><p>Now</p></th></tr></thead>');
    expect(parts(bytes)['word/document.xml']).toContain('<w:tblCaption w:val="Goals"/>');
  });

  it('says its title and its language, and never when it was made', () => {
    const { 'docProps/core.xml': core, 'word/styles.xml': styles } = parts(renderDocx(recap('es')));

    expect(core).toContain('<dc:title>Notas de nuestra conversación');
    expect(core).toContain('<dc:language>es-ES</dc:language>');
    expect(core).not.toContain('created');
    expect(styles).toContain('<w:lang w:val="es-ES"');
  });

  it('lets a line in Hebrew run from right to left', () => {
    const { 'word/document.xml': body } = parts(
      renderDocx(aDocument({ blocks: [{ type: 'paragraph', text: 'אני תמיד' }] })),
    );

    expect(body).toContain('<w:bidi/>');
    expect(body).toContain('<w:rtl/>');
  });

  it('shows who it is from, with the logo and words in its place', () => {
    const files = parts(
      renderDocx(
        aDocument({
          letterhead: {
            name: 'Eva Marín',
            line: 'Executive coach',
            contact: 'eva@example.org',
            accent: '#7a1f5c',
            accentOnDark: '#e0a0cc',
            logo: { png: 'iVBORw0KGgo=', width: 80, height: 40 },
          },
        }),
      ),
    );

    expect(files['word/document.xml']).toContain('descr="Eva Marín"');
    expect(files['word/media/logo.png']).toBeDefined();
    expect(files['word/styles.xml']).toContain('7A1F5C');
  });

  it('takes nothing but a colour for a colour, and nothing but a picture for a logo', () => {
    const letterhead = aLetterhead({
      accent: '"/><w:evil',
      logo: { png: 'not base64', width: 80, height: 40 },
    });
    const files = parts(renderDocx(aDocument({ letterhead })));

    expect(files['word/styles.xml']).not.toContain('evil');
    expect(files['word/media/logo.png']).toBeUndefined();
    expect(files['word/document.xml']).not.toContain('<w:drawing>');
    expect(files['word/document.xml']).toContain('Olu Adeyemi');
  });

  it('numbers its pages, and repeats its title on all but the first', () => {
    const files = parts(renderDocx(aDocument({ title: 'Our work' })));

    expect(files['word/footer1.xml']).toMatch(/ PAGE .* NUMPAGES /);
    expect(files['word/header1.xml']).toContain('Our work');
    expect(files['word/document.xml']).toContain('<w:titlePg/>');
    expect(files['word/document.xml']).not.toContain('w:type="first" r:id="rIdHeader"');
  });

  it('names no style, part or relation that it does not bring', () => {
    for (const { document } of everyDocument()) {
      const files = parts(renderDocx({ ...document, letterhead: aLetterhead() }));
      const body = Object.values(files).join('');
      const used = (what: RegExp) => new Set([...body.matchAll(what)].map(([, id]) => id));
      const styles = used(/w:styleId="([^"]+)"/g);
      const relations = used(/<Relationship Id="([^"]+)"/g);

      expect(
        [...used(/<w:(?:p|tbl)Style w:val="([^"]+)"/g)].filter((id) => !styles.has(id)),
      ).toEqual([]);
      expect([...used(/r:(?:id|embed)="([^"]+)"/g)].filter((id) => !relations.has(id))).toEqual([]);
      for (const part of used(/PartName="\/([^"]+)"/g)) expect(Object.keys(files)).toContain(part);
    }
  });

  it('tells a chart in a table, and its lines in a sentence each', () => {
    const { 'word/document.xml': body } = parts(
      renderDocx(
        aDocument({
          blocks: [
            { type: 'heading', text: 'From first to last' },
            {
              type: 'chart',
              scale: { min: 0, max: 10 },
              lines: [{ label: 'Sleep', description: 'From 3 to 6.', points: [], target: null }],
              table: {
                type: 'table',
                caption: 'From first to last',
                columns: ['Goal', 'Last'],
                rows: [['Sleep', '6']],
              },
            },
          ],
        }),
      ),
    );

    expect(body).toContain('<w:tblDescription w:val="From 3 to 6."/>');
    expect(body?.match(/<w:t [^>]*>From first to last</g)).toHaveLength(1);
  });

  it('is well-formed XML in every part, whatever a coach typed', () => {
    fc.assert(
      fc.property(
        aText,
        fc.array(aBlock, { maxLength: 4 }),
        someLetterhead,
        (title, blocks, from) => {
          const document = aDocument({ title, blocks, letterhead: from });
          const files = parts(renderDocx(document));
          const parser = new DOMParser();
          for (const [name, text] of Object.entries(files)) {
            const { documentElement } = parser.parseFromString(text, 'text/xml');
            expect(documentElement.querySelector('parsererror'), name).toBe(null);
            expect(text).not.toMatch(NOT_IN_XML);
            expect(text).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos);)/);
          }
        },
      ),
      { numRuns: RUNS },
    );
  }, 120_000);

  it('gives every sign that XML can hold back to another program, in its place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aText, { maxLength: 3 }), async (texts) => {
        const document = aDocument({
          blocks: texts.map((text) => ({ type: 'paragraph', text })),
        });
        const { paragraphs } = await readByMammoth(renderDocx(document));

        const typed = [[document.title], ...texts.flatMap(paragraphsOf)].map((lines) =>
          lines
            .join('\n')
            .toWellFormed()
            .replace(/[\uFFFE\uFFFF]/gu, ''),
        );
        expect(paragraphs).toEqual(typed.filter((each) => each !== ''));
      }),
      { numRuns: RUNS / 5 },
    );
  }, 120_000);
});
