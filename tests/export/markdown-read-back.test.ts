import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { linesOf } from '@/lib/export/lines';
import { renderMarkdown } from '@/lib/export/markdown';
import { aDocument, aText } from '@/tests/export/documents';

const RUNS = process.env.COACHSIDE_FULL === '1' ? 5_000 : 300;

const reader = new MarkdownIt({ html: true, linkify: false });

/** What another program makes of a document's Markdown. Even tags would be tags here. */
function readBack(over: Parameters<typeof aDocument>[0]): Document {
  return new DOMParser().parseFromString(
    reader.render(renderMarkdown(aDocument(over))),
    'text/html',
  );
}

/** The words alone: how many blanks stand between them is the reader's affair. */
const words = (text: string) =>
  linesOf(text).join('\n').toWellFormed().replaceAll('\u0000', '').replace(/\s+/gu, '');
const wordsOf = (element: Element | null) => words(element?.textContent ?? '');

describe('Markdown, read by another program', () => {
  it('has the words of every block in that block, and no other block', () => {
    fc.assert(
      fc.property(aText, aText, aText, aText, (heading, paragraph, quote, item) => {
        const page = readBack({
          title: `a${heading}`,
          blocks: [
            { type: 'heading', text: `a${heading}` },
            { type: 'paragraph', text: `a${paragraph}` },
            { type: 'quote', text: `a${quote}` },
            { type: 'list', items: [`a${item}`, 'last'] },
          ],
        });

        expect(wordsOf(page.querySelector('h1'))).toBe(words(`a${heading}`));
        expect(wordsOf(page.querySelector('h2'))).toBe(words(`a${heading}`));
        expect(wordsOf(page.querySelector('blockquote'))).toBe(words(`a${quote}`));
        expect([...page.querySelectorAll('li')].map(wordsOf)).toEqual([words(`a${item}`), 'last']);
        const paragraphs = [...page.body.children].filter(({ tagName }) => tagName === 'P');
        expect(paragraphs.map(wordsOf).join('')).toBe(words(`a${paragraph}`));
        expect(new Set([...page.body.querySelectorAll('*')].map(({ tagName }) => tagName))).toEqual(
          new Set(
            [...page.body.querySelectorAll('h1,h2,p,blockquote,ul,li,br')].map(
              (each) => each.tagName,
            ),
          ),
        );
      }),
      { numRuns: RUNS },
    );
  });

  it('has the words of every cell in its cell', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(aText, aText), { minLength: 1, maxLength: 3 }), (rows) => {
        const cells = rows.map((row) => row.map((text) => `a${text}`));
        const page = readBack({
          blocks: [{ type: 'table', caption: '', columns: ['One', 'Two'], rows: cells }],
        });

        expect(
          [...page.querySelectorAll('tbody tr')].map((row) => [...row.children].map(wordsOf)),
        ).toEqual(cells.map((row) => row.map(words)));
      }),
      { numRuns: RUNS },
    );
  });
});
