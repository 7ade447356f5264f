import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '@/lib/export/html';
import { linesOf } from '@/lib/export/lines';
import { renderRichClipboard } from '@/lib/export/rich-clipboard';
import { aBlock, aDocument, aText, someLetterhead } from '@/tests/export/documents';

const ELEMENTS =
  /^(html|head|meta|title|style|body|main|header|address|img|footer|h1|h2|p|br|ul|li|blockquote|table|caption|thead|tbody|tr|th|td|div|figure|figcaption|svg|desc|line|polyline|circle|text)$/;

/** Throws at the first thing that isn't a known, closed element, an entity or plain text. */
function checkWellFormed(html: string): void {
  const open: string[] = [];
  const rest = html
    .replace(/^<!DOCTYPE html>/, '')
    .replace(
      /<(\/?)([a-z0-9]+)((?: [a-zA-Z0-9-]+="[^"<]*")*)( \/)?>/g,
      (_tag, closes: string, name: string, _attributes: string, isVoid: string | undefined) => {
        if (!ELEMENTS.test(name)) throw new Error(`Unknown element ${name}`);
        if (closes !== '') {
          const last = open.pop();
          if (last !== name) throw new Error(`</${name}> closes <${last}>`);
        } else if (isVoid === undefined) {
          open.push(name);
        }
        return '';
      },
    );
  if (open.length > 0) throw new Error(`Never closed: ${open.join(', ')}`);
  const loose = /[<>]|&(?!amp;|lt;|gt;|quot;|#39;)/.exec(
    rest.replace(/^\n:root [\s\S]*?\n\n/m, ''),
  );
  if (loose) throw new Error(`Loose sign at ${rest.slice(loose.index, loose.index + 20)}`);
}

describe('a web page', () => {
  it('is well-formed whatever was typed', () => {
    fc.assert(
      fc.property(aText, fc.array(aBlock, { maxLength: 5 }), someLetterhead, (...parts) => {
        const [title, blocks, letterhead] = parts;
        const document = aDocument({ title, blocks, letterhead });

        checkWellFormed(renderHtml(document).replace(/<style>[\s\S]*?<\/style>/, ''));
        checkWellFormed(renderRichClipboard(document).html);
      }),
      { numRuns: 1_000 },
    );
  });

  it('shows a text as it was typed', () => {
    fc.assert(
      fc.property(aText, (text) => {
        const blocks = [{ type: 'list', items: [text] }] as const;
        const page = new DOMParser().parseFromString(
          renderHtml(aDocument({ blocks })),
          'text/html',
        );

        const item = page.querySelector('li');
        for (const lineBreak of item?.querySelectorAll('br') ?? []) lineBreak.replaceWith('\n');

        expect(item?.textContent).toBe(linesOf(text).join('\n'));
      }),
      { numRuns: 300 },
    );
  });

  it('says its language and its title', () => {
    const html = renderHtml(aDocument({ language: 'es', title: 'Notas <1>' }));

    expect(html).toContain('<html lang="es">');
    expect(html).toContain('<title>Notas &lt;1&gt;</title>');
  });

  it('loads and runs nothing', () => {
    const html = renderHtml(aDocument());

    expect(html).not.toMatch(/<script|<link|<img|url\(|@import|https?:/);
    expect(html).toContain("default-src 'none'");
  });
});

describe('what is pasted', () => {
  it('needs no style sheet: no class, no id, no style element', () => {
    const { html } = renderRichClipboard(
      aDocument({ blocks: [{ type: 'paragraph', text: 'Hello' }] }),
    );

    expect(html).not.toMatch(/class=|id=|<style/);
    expect(html).toContain('style="');
  });

  it('has the same text beside it', () => {
    const { text } = renderRichClipboard(aDocument({ blocks: [{ type: 'quote', text: 'a\nb' }] }));

    expect(text).toBe('Title\n=====\n\n> a\n> b\n');
  });
});
