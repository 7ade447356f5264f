import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { buildRecap } from '@/lib/documents/recap';
import { release } from '@/lib/domain/release';
import { renderDocx } from '@/lib/export/docx/docx';
import { renderText } from '@/lib/export/text';
import { aBlock, aDocument, aText } from '@/tests/export/documents';
import { richRecords } from '@/tests/fixtures/records';

const RUNS = process.env.COACHSIDE_FULL === '1' ? 2_000 : 150;
const recap = (language: 'en' | 'es' = 'en') =>
  buildRecap(release('client', richRecords()), language);

function parts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
}

/** Another program's reading of the file. */
async function readByMammoth(bytes: Uint8Array): Promise<{ text: string; html: string }> {
  const buffer = Buffer.from(bytes);
  const [text, html] = await Promise.all([
    mammoth.extractRawText({ buffer }),
    mammoth.convertToHtml({ buffer }),
  ]);
  return { text: text.value, html: html.value };
}

/** What no XML file may hold; this page's parser is lenient about it. */
const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** Letters and digits alone: what a reader says, whatever it makes of blanks, bullets and rules. */
const said = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

describe('a Word document', () => {
  it('is the same to the byte for the same document', () => {
    expect(renderDocx(recap())).toEqual(renderDocx(recap()));
  });

  it.each(['en', 'es'] as const)('says in %s what the plain text says', async (language) => {
    const document = recap(language);
    const { text } = await readByMammoth(renderDocx(document));

    expect(said(text)).toBe(said(renderText(document)));
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

  it('is well-formed XML in every part, whatever a coach typed, and every word arrives', () => {
    fc.assert(
      fc.property(aText, fc.array(aBlock, { maxLength: 4 }), (title, blocks) => {
        const document = aDocument({ title, blocks });
        const files = parts(renderDocx(document));
        const parser = new DOMParser();
        for (const [name, text] of Object.entries(files)) {
          const { documentElement } = parser.parseFromString(text, 'text/xml');
          expect(documentElement.querySelector('parsererror'), name).toBe(null);
          expect(text).not.toMatch(NOT_IN_XML);
          expect(text).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos);)/);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('gives every word back to another program, whatever a coach typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aText, { maxLength: 3 }), async (texts) => {
        const document = aDocument({
          blocks: texts.map((text) => ({ type: 'paragraph', text })),
        });
        const { text } = await readByMammoth(renderDocx(document));

        expect(said(text)).toBe(said(renderText(document)));
      }),
      { numRuns: RUNS / 5 },
    );
  });
});
