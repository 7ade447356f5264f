import { assertNever } from '@/lib/documents/assert-never';
import type { Block, CoachsideDocument, Letterhead } from '@/lib/documents/document';
import { linesOf, oneLine } from '@/lib/export/lines';

/** Plain text that survives any mail program: no line is cut, and no sign needs explaining. */
export function renderText(document: CoachsideDocument): string {
  const top = [...letterhead(document.letterhead), underlined(document.title, '=')];
  return `${[...top, ...document.blocks.map(block)].join('\n\n')}\n`;
}

/** Who it is from, in lines of its own. A picture has no place here. */
function letterhead(from: Letterhead | undefined): string[] {
  if (from === undefined) return [];
  const lines = [oneLine(from.name), oneLine(from.line), ...linesOf(from.contact)];
  const said = lines.filter((line) => line !== '');
  return said.length === 0 ? [] : [said.join('\n')];
}

function block(each: Block): string {
  switch (each.type) {
    case 'heading':
      return underlined(each.text, '-');
    case 'paragraph':
      return linesOf(each.text).join('\n');
    case 'list':
      return each.items.map(item).join('\n');
    case 'quote':
      return prefixed(each.text, '> ', '> ');
    case 'key-values':
      return each.rows.map(({ key, value }) => item(`${key}: ${value}`)).join('\n');
    case 'table':
      return table(each.columns, each.rows);
    case 'chart':
      return block(each.table);
    case 'footer':
      return `* * *\n\n${linesOf(each.text).join('\n')}`;
    default:
      return assertNever(each);
  }
}

function underlined(text: string, sign: string): string {
  const line = oneLine(text);
  return `${line}\n${sign.repeat([...line].length)}`;
}

function item(text: string): string {
  return prefixed(text, '- ', '  ');
}

function prefixed(text: string, first: string, others: string): string {
  return linesOf(text)
    .map((line, index) => `${index === 0 ? first : others}${line}`.trimEnd())
    .join('\n');
}

/** Columns would fall apart in a proportional font, so each row says what its cells are. */
function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return rows
    .map((cells) =>
      item(
        cells
          .map((text, index) => (index === 0 ? text : `${columns[index] ?? ''} ${text}`.trim()))
          .join(', '),
      ),
    )
    .join('\n');
}
