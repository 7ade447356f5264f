import { describe, expect, it } from 'vitest';
import { languageSchema } from '@/lib/domain/language';
import { exportFormats, formatsFor } from '@/lib/export/formats';
import { renderRichClipboard } from '@/lib/export/rich-clipboard';
import { REPORTS } from '@/tests/documents/reports';
import { goldenName, readable } from '@/tests/export/readable';
import { richClientRecords } from '@/tests/fixtures/client-records';

const RECORDS = richClientRecords();

const documents = Object.entries(REPORTS).flatMap(([report, build]) =>
  languageSchema.options.map((language) => {
    const document = build(RECORDS, language);
    if (document === undefined) throw new Error(`No ${report} in ${language}`);
    return { name: `${report}.${language}`, document };
  }),
);

describe.each(documents)('$name', ({ name, document }) => {
  it.each(formatsFor(document))('matches its golden file as %s', async (id) => {
    const format = exportFormats[id];
    const rendered = (await format.load())(document);

    await expect(readable(rendered)).toMatchFileSnapshot(
      goldenName(name, format.extension, rendered),
    );
  });

  it('matches its golden clipboard', async () => {
    const { html } = renderRichClipboard(document);

    await expect(html).toMatchFileSnapshot(`golden/${name}.clipboard.html`);
  });
});
