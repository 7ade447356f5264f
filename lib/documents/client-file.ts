import { keyValues, section } from '@/lib/documents/blocks';
import { fieldRows } from '@/lib/documents/client-file-fields';
import type { CoachsideDocument } from '@/lib/documents/document';
import type { ClientFile } from '@/lib/domain/client-file';
import type { Language } from '@/lib/domain/language';
import { othersMarker } from '@/lib/domain/other-people';
import type { Released } from '@/lib/domain/release/released';
import { type ClientFileMessages, clientFileWords } from '@/lib/text/client-file';
import { longDay } from '@/lib/text/dates';

type Table = keyof ClientFileMessages['tables'];

/**
 * The answer to a client who asks for everything that is kept about them: each table under its
 * heading, each row with every field that says something. Where others are still named, they stand
 * between ⟦ ⟧ for the coach to look at.
 */
export function buildClientFile(
  file: Released<'access', ClientFile>,
  language: Language,
): CoachsideDocument<'access'> {
  const t = clientFileWords(language, file.client.spanishAddress);
  const tables = Object.keys(t.tables) as Table[];
  const rowsOf = (table: Table): object[] => [file[table]].flat();
  const empty = tables.filter((table) => rowsOf(table).length === 0);
  const named = (some: readonly Table[]) => some.map((table) => t.tables[table]).join(', ');
  const write = othersMarker(file.others);
  return {
    audience: 'access',
    language,
    title: t.title(longDay(file.exportedOn, language)),
    fileName: `${t.file}-${file.exportedOn}`,
    blocks: [
      { type: 'paragraph', text: t.opening },
      { type: 'paragraph', text: t[file.thirdParties] },
      ...tables.flatMap((table) =>
        section(
          t.tables[table],
          ...rowsOf(table).map((row) => keyValues(fieldRows(row, { language, write }))),
        ),
      ),
      ...(empty.length === 0
        ? []
        : [{ type: 'paragraph' as const, text: t.nothing(named(empty)) }]),
      { type: 'footer', text: t.footer },
    ],
  };
}
