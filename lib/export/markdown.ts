import { assertNever } from '@/lib/documents/assert-never';
import type { Block, CoachsideDocument, Letterhead } from '@/lib/documents/document';
import { linesOf, oneLine, paragraphsOf } from '@/lib/export/lines';

/** CommonMark with GFM tables. Whatever a coach typed is shown as typed: no text turns into markup. */
export function renderMarkdown(document: CoachsideDocument): string {
  const top = [...letterhead(document.letterhead), `# ${heading(document.title)}`];
  return `${[...top, ...document.blocks.map(block)].join('\n\n')}\n`;
}

/** Who it is from, in lines of its own. A picture has no place here. */
function letterhead(from: Letterhead | undefined): string[] {
  if (from === undefined) return [];
  const said = [oneLine(from.name), oneLine(from.line), ...linesOf(from.contact)].join('\n');
  return linesOf(said).length === 0 ? [] : [flow(paragraphsOf(said).flat().join('\n'))];
}

function block(each: Block): string {
  switch (each.type) {
    case 'heading':
      return `## ${heading(each.text)}`;
    case 'paragraph':
      return flow(each.text);
    case 'list':
      return each.items.map(item).join('\n');
    case 'quote':
      return prefixed(flow(each.text), '> ', '> ');
    case 'key-values':
      return each.rows.map(({ key, value }) => item(`${key}: ${value}`)).join('\n');
    case 'table':
      return table(each.columns, each.rows);
    case 'chart':
      return block(each.table);
    case 'footer':
      return `---\n\n${flow(each.text)}`;
    default:
      return assertNever(each);
  }
}

/**
 * Paragraphs with their line breaks, which Markdown would otherwise run together. Two blanks mark a
 * break rather than a backslash, which would become part of an address at the end of its line.
 */
function flow(text: string): string {
  return paragraphsOf(text)
    .map((lines) => lines.map(escapeLine).join('  \n'))
    .join('\n\n');
}

function item(text: string): string {
  return prefixed(flow(text), '- ', '  ');
}

function prefixed(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, index) => {
      const prefix = index === 0 ? first : others;
      return line === '' ? prefix.trimEnd() : prefix + line;
    })
    .join('\n');
}

/** A run of `#` after a blank, at the end of a heading, would be taken for its closing. */
function heading(text: string): string {
  return escapeLine(oneLine(text)).replace(/(?<=\s)#+$/u, '\\$&');
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [row(columns), `|${' --- |'.repeat(columns.length)}`, ...rows.map(row)].join('\n');
}

function cell(text: string): string {
  return linesOf(text).map(escapeLine).join('<br>');
}

/** Signs that mark something up wherever they stand. Within a word or an address `_` does not. */
const ANYWHERE =
  /[\\`*[\]<>|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?[\p{L}\p{N}]+;)|\$|={2,}|%{2,}/gu;

/**
 * One line that reads as itself: signs that mark up anywhere are escaped, then those that do so at
 * the start of a line. A leading blank is written as an entity, since four of them would be code.
 * `$`, `==` and `%%` are plain in CommonMark, but common readers take them for formulas, marks and
 * comments.
 */
export function escapeLine(line: string): string {
  return line
    .replace(ANYWHERE, (signs) => signs.replace(/./gu, '\\$&'))
    .replace(/^(\s*)([-+#=])/u, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/u, '$1\\$2')
    .replace(/^[ \t]/u, (blank) => (blank === ' ' ? '&#32;' : '&#9;'));
}
