import type { CoachsideDocument } from '@/lib/documents/document';
import { writeCsv } from '@/lib/domain/csv';
import { type ExportFormat, exportFormats } from '@/lib/export/formats';
import { mailtoLink } from '@/lib/export/mailto';
import { renderRichClipboard } from '@/lib/export/rich-clipboard';
import { decode } from '@/tests/documents/decoders';

/** A way in which a document can leave, and what it then says; `undefined` when it can't leave so. */
export interface Form {
  name: string;
  of: (document: CoachsideDocument) => Promise<string | undefined>;
}

const formats: Readonly<Record<string, ExportFormat>> = exportFormats;

/** Every way in which a document can leave. A format is here the day it is registered. */
export const FORMS: readonly Form[] = [
  ...Object.entries(formats).map(([name, { extension, load, isFor = () => true }]) => ({
    name,
    of: async (document: CoachsideDocument) =>
      isFor(document) ? decode(extension, (await load())(document)) : undefined,
  })),
  {
    name: 'the clipboard',
    of: async (document) => {
      const { html, text } = renderRichClipboard(document);
      return decode('html', html) + decode('txt', text);
    },
  },
  { name: 'a mail link', of: async (document) => mailtoLink(document) },
  {
    name: 'a spreadsheet',
    of: async ({ blocks }) => decode('csv', writeCsv(tablesOf(blocks), ',')),
  },
  { name: 'a file name', of: async ({ fileName }) => fileName },
];

function tablesOf(blocks: CoachsideDocument['blocks']): string[][] {
  return blocks.flatMap((block) =>
    block.type === 'table' ? [[...block.columns], ...block.rows.map((row) => [...row])] : [],
  );
}
