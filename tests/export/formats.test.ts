import { describe, expect, it } from 'vitest';
import { buildRecap } from '@/lib/documents/recap';
import { buildSessionRecord } from '@/lib/documents/session-record';
import { languageSchema } from '@/lib/domain/language';
import { release } from '@/lib/domain/release';
import { exportFormats, formatsFor } from '@/lib/export/formats';
import { renderRichClipboard } from '@/lib/export/rich-clipboard';
import { documentsText } from '@/lib/text/documents';
import { goldenName, readable } from '@/tests/export/readable';
import { richRecords } from '@/tests/fixtures/records';

const RECORDS = richRecords();

const documents = languageSchema.options.flatMap((language) => [
  { name: `recap.${language}`, document: buildRecap(release('client', RECORDS), language) },
  {
    name: `session-record.${language}`,
    document: buildSessionRecord(release('coach', RECORDS), language),
  },
]);

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

describe('a format', () => {
  it.each(languageSchema.options)('has a name of its own in %s', (language) => {
    const { formats } = documentsText[language];

    expect(Object.keys(formats).toSorted()).toEqual(Object.keys(exportFormats).toSorted());
    expect(new Set(Object.values(formats)).size).toBe(Object.keys(formats).length);
  });

  it('has an extension of its own', () => {
    const extensions = Object.values(exportFormats).map(({ extension }) => extension);

    expect(new Set(extensions).size).toBe(extensions.length);
  });
});
