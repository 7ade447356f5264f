import { strFromU8, unzipSync } from 'fflate';
import { HtmlValidate } from 'html-validate';
import MarkdownIt from 'markdown-it';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import type { Block, CoachsideDocument } from '@/lib/documents/document';
import { renderDocx } from '@/lib/export/docx/docx';
import { renderEml } from '@/lib/export/eml';
import { renderHtml } from '@/lib/export/html';
import { linesOf } from '@/lib/export/lines';
import { renderMarkdown } from '@/lib/export/markdown';
import { renderRichClipboard } from '@/lib/export/rich-clipboard';
import { renderText } from '@/lib/export/text';
import { aDocument } from '@/tests/export/documents';
import { NAUGHTY_STRINGS } from '@/tests/fixtures/naughty-strings';

/** All of them in every place where a document can have words. */
const EVERYWHERE: CoachsideDocument = aDocument({
  title: NAUGHTY_STRINGS.join(' '),
  blocks: [
    ...NAUGHTY_STRINGS.flatMap((text): Block[] => [
      { type: 'heading', text },
      { type: 'paragraph', text },
      { type: 'quote', text },
      { type: 'footer', text },
    ]),
    { type: 'list', items: NAUGHTY_STRINGS },
    { type: 'key-values', rows: NAUGHTY_STRINGS.map((text) => ({ key: text, value: text })) },
    {
      type: 'table',
      caption: NAUGHTY_STRINGS.join(' '),
      columns: NAUGHTY_STRINGS,
      rows: [NAUGHTY_STRINGS],
    },
  ],
});
const ITEMS = aDocument({
  blocks: NAUGHTY_STRINGS.map((text) => ({ type: 'paragraph', text: `a ${text} z` })),
});

/** Words as any reader gives them back: blanks are its own affair, control characters nobody's. */
const words = (text: string) => linesOf(text).join(' ').toWellFormed().replace(/\s+/gu, '');

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // What a document may look like is ours to say; here it must only be sound.
    'no-inline-style': 'off',
    'void-style': 'off',
    'long-title': 'off',
    'empty-title': 'off',
    'empty-heading': 'off',
    'no-trailing-whitespace': 'off',
    'no-raw-characters': 'off',
    'doctype-style': 'off',
    'text-content': 'off',
    'wcag/h63': 'off',
    'prefer-tbody': 'off',
  },
});
const markdown = new MarkdownIt({ linkify: false });

describe('every string of the list', () => {
  it('is there, and there are many', () => {
    expect(NAUGHTY_STRINGS.length).toBeGreaterThan(300);
    expect(new Set(NAUGHTY_STRINGS).size).toBe(NAUGHTY_STRINGS.length);
  });

  it('leaves a web page valid, without scripts, and loading nothing', async () => {
    const html = renderHtml(EVERYWHERE);
    const report = await validator.validateString(html);
    const problems = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
    );
    expect(problems).toEqual([]);

    const page = new DOMParser().parseFromString(html, 'text/html');
    const active = 'script, img, iframe, object, embed, link, base, form, a, svg';
    expect([...page.querySelectorAll(active)]).toEqual([]);
    const handlers = [...page.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].map(({ name }) => name).filter((name) => name.startsWith('on')),
    );
    expect(handlers).toEqual([]);
  }, 60_000);

  it('is read in the web page and in what is pasted as it was typed', () => {
    for (const html of [renderHtml(EVERYWHERE), renderRichClipboard(EVERYWHERE).html]) {
      const page = new DOMParser().parseFromString(html, 'text/html');
      const items = [...page.querySelectorAll('li')].map(({ textContent }) => words(textContent));

      expect(items).toEqual(NAUGHTY_STRINGS.map(words));
    }
  }, 60_000);

  it('comes back from Markdown as text, not as markup', () => {
    for (const text of NAUGHTY_STRINGS) {
      const blocks: Block[] = [{ type: 'list', items: [text, `${text} z`] }];
      const html = markdown.render(renderMarkdown(aDocument({ title: `a ${text} z`, blocks })));
      const page = new DOMParser().parseFromString(html, 'text/html');

      expect(words(page.querySelector('h1')?.textContent ?? ''), text).toBe(words(`a ${text} z`));
      expect(words(page.querySelector('ul')?.textContent ?? ''), text).toBe(
        words(text) + words(`${text} z`),
      );
      expect(page.querySelectorAll('a, img, code, em, strong, s, blockquote, script').length).toBe(
        0,
      );
    }
  });

  it('stands in plain text, an e-mail and a Word file whole', async () => {
    const xml = strFromU8(unzipSync(renderDocx(ITEMS))['word/document.xml'] ?? new Uint8Array());
    const file = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
    const mail = await PostalMime.parse(renderEml(ITEMS));
    const readings = [renderText(ITEMS), mail.text ?? '', file.textContent].map(words);

    for (const text of NAUGHTY_STRINGS) {
      const whole = words(`a ${text} z`).replace(/[\uFFFE\uFFFF]/g, '');
      for (const reading of readings) {
        expect(reading.replace(/[\uFFFE\uFFFF]/g, '').includes(whole), text).toBe(true);
      }
    }
  }, 60_000);
});
