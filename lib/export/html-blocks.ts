import { assertNever } from '@/lib/documents/assert-never';
import type { Block, ChartBlock, CoachsideDocument, Letterhead } from '@/lib/documents/document';
import { linesOf, oneLine, paragraphsOf } from '@/lib/export/lines';

/** The elements a document is made of. */
export type Tag =
  | 'footer'
  | 'h1'
  | 'h2'
  | 'p'
  | 'ul'
  | 'li'
  | 'blockquote'
  | 'table'
  | 'caption'
  | 'th'
  | 'td';

/** An inline style per element, for a place where a style sheet does not travel. */
export type InlineStyles = Partial<Record<Tag, string>>;

/** What only some places can show. Without them, words and tables say the same. */
export interface Pictures {
  letterhead?: (from: Letterhead) => string;
  /** Drawn above the chart's table. */
  chart?: (chart: ChartBlock) => string;
}

/**
 * The letterhead, the title and the blocks as well-formed HTML without classes or ids. Every text is
 * escaped and takes its own direction, so that a line in Hebrew reads right to left in an English
 * document.
 */
export function renderBlocks(
  document: CoachsideDocument,
  styles: InlineStyles = {},
  pictures: Pictures = {},
): string {
  const write = writer(styles, pictures);
  const from = document.letterhead;
  return [
    from === undefined ? '' : (pictures.letterhead ?? write.letterhead)(from),
    write.text('h1', oneLine(document.title)),
    ...document.blocks.map((block) => write.block(block)),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Text that is only text, in an element or between the quotes of an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const OWN_DIRECTION = ' dir="auto"';

function writer(styles: InlineStyles, pictures: Pictures) {
  function open(tag: Tag, attributes = ''): string {
    const style = styles[tag];
    return `<${tag}${attributes}${style === undefined ? '' : ` style="${escapeHtml(style)}"`}>`;
  }

  function text(tag: Tag, content: string, attributes = OWN_DIRECTION): string {
    return `${open(tag, attributes)}${linesOf(content).map(escapeHtml).join('<br />')}</${tag}>`;
  }

  function wrap(tag: Tag, children: readonly string[], attributes = ''): string {
    return `${open(tag, attributes)}\n${children.join('\n')}\n</${tag}>`;
  }

  function paragraphs(content: string, attributes?: string): string[] {
    return paragraphsOf(content).map((lines) => text('p', lines.join('\n'), attributes));
  }

  function block(each: Block): string {
    switch (each.type) {
      case 'heading':
        return text('h2', oneLine(each.text));
      case 'paragraph':
        return paragraphs(each.text).join('\n');
      case 'list':
        return wrap(
          'ul',
          each.items.map((item) => text('li', item)),
        );
      case 'quote':
        // The quote as a whole takes a direction, so that its rule stands where the reading begins.
        return wrap('blockquote', paragraphs(each.text, ''), OWN_DIRECTION);
      case 'key-values': {
        const row = ({ key, value }: { key: string; value: string }) =>
          `<tr>${text('th', key, ` scope="row"${OWN_DIRECTION}`)}${text('td', value)}</tr>`;
        return wrap('table', ['<tbody>', ...each.rows.map(row), '</tbody>']);
      }
      case 'table': {
        const columns = each.columns
          .map((column) => text('th', column, ` scope="col"${OWN_DIRECTION}`))
          .join('');
        const row = (cells: readonly string[]) =>
          `<tr>${cells.map((cell) => text('td', cell)).join('')}</tr>`;
        const head = [text('caption', each.caption), `<thead><tr>${columns}</tr></thead>`];
        return wrap('table', [...head, '<tbody>', ...each.rows.map(row), '</tbody>']);
      }
      case 'chart':
        return [pictures.chart?.(each) ?? '', block(each.table)]
          .filter((part) => part !== '')
          .join('\n');
      case 'footer':
        return wrap('footer', paragraphs(each.text));
      default:
        return assertNever(each);
    }
  }

  /** Who it is from, in words: a picture would not arrive where this is pasted. */
  function letterhead({ name, line, contact }: Letterhead): string {
    return paragraphs([oneLine(name), oneLine(line), ...linesOf(contact)].join('\n')).join('\n');
  }

  return { text, block, letterhead };
}
