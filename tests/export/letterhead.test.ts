import { describe, expect, it } from 'vitest';
import { exportFormats, formatsFor } from '@/lib/export/formats';
import { renderHtml } from '@/lib/export/html';
import { renderRichClipboard } from '@/lib/export/rich-clipboard';
import { A_PNG, aDocument, aLetterhead } from '@/tests/export/documents';
import { goldenName, readable } from '@/tests/export/readable';

const LETTER = aDocument({
  letterhead: aLetterhead(),
  blocks: [
    { type: 'paragraph', text: 'Hello' },
    { type: 'footer', text: 'Ask me.' },
  ],
});

describe('who a document is from', () => {
  it.each(formatsFor(LETTER))('stands above it as %s', async (id) => {
    const format = exportFormats[id];
    const rendered = (await format.load())(LETTER);

    await expect(readable(rendered)).toMatchFileSnapshot(
      goldenName('letterhead', format.extension, rendered),
    );
  });

  it('is pasted in words alone: a mail program drops a picture', () => {
    const { html, text } = renderRichClipboard(LETTER);

    expect(html).not.toMatch(/<img|data:/);
    expect(html).toContain('Olu Adeyemi<br />Executive coach, PCC<br />olu@example.org');
    expect(text).toMatch(/^Olu Adeyemi\nExecutive coach, PCC\nolu@example.org\n/);
  });

  it('carries its logo within a web page, which may then show pictures of its own', () => {
    const html = renderHtml(LETTER);

    expect(html).toContain(`src="data:image/png;base64,${A_PNG}" alt="" width="120" height="40"`);
    expect(html).toContain("default-src 'none'; img-src data:;");
  });

  it('leaves no trace of what is empty', () => {
    const letterhead = aLetterhead({ name: 'Olu', line: ' ', contact: '', logo: null });
    const html = renderHtml(aDocument({ letterhead }));

    expect(html).toContain('<header>\n<div><p dir="auto">Olu</p></div>\n</header>');
    expect(html).not.toContain('img-src');
  });

  it('takes nothing but a colour for a colour', () => {
    const html = renderHtml(aDocument({ letterhead: aLetterhead({ accent: 'red} body {' }) }));

    expect(html).not.toContain('red}');
    expect(html).toContain('--accent: #0c6b58');
  });
});
