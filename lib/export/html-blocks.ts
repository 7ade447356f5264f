import { assertNever } from '@/lib/documents/assert-never';
import type { Block, CoachsideDocument } from '@/lib/documents/document';
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

/**
 * The title and the blocks as well-formed HTML without classes or ids. Every text is escaped and
 * takes its own direction, so that a line in Hebrew reads right to left in an English document.
 */
export function renderBlocks(document: CoachsideDocument, styles: InlineStyles = {}): string {
  const write = writer(styles);
  const title = write.text('h1', oneLine(document.title));
  return [title, ...document.blocks.map((block) => write.block(block))].join('\n');
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

function writer(styles: InlineStyles) {
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
      case 'footer':
        return wrap('footer', paragraphs(each.text));
      default:
        return assertNever(each);
    }
  }

  return { text, block };
}
