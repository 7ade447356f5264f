import { assertNever } from '@/lib/documents/assert-never';
import type {
  Block,
  CoachsideDocument,
  Letterhead,
  Logo,
  TableBlock,
} from '@/lib/documents/document';
import { escapeXml, isRightToLeft, paragraph } from '@/lib/export/docx/xml';
import { oneLine, paragraphsOf } from '@/lib/export/lines';

/** A4 less its margins of 2 cm, in twentieths of a point. */
export const TEXT_WIDTH = 9_638;
/** English Metric Units in a CSS pixel. */
const EMU_PER_PIXEL = 9_525;

/** The letterhead, the title and the blocks of a document as WordprocessingML. */
export function renderBody(document: CoachsideDocument, logo: Logo | null): string {
  const { letterhead, title, blocks } = document;
  return [
    ...(letterhead === undefined ? [] : renderLetterhead(letterhead, logo)),
    paragraph(oneLine(title), { style: 'Title' }),
    ...blocks.map((each, index) => block(each, headingOf(blocks[index - 1]))),
  ].join('\n');
}

function headingOf(before: Block | undefined): string {
  return before?.type === 'heading' ? before.text : '';
}

function block(each: Block, heading: string): string {
  switch (each.type) {
    case 'heading':
      return paragraph(oneLine(each.text), { style: 'Heading1' });
    case 'paragraph':
      return paragraphs(each.text);
    case 'list':
      return each.items.map(item).join('\n');
    case 'quote':
      return paragraphs(each.text, isRightToLeft(each.text) ? 'QuoteFromRight' : 'Quote');
    case 'key-values':
      return keyValues(each.rows, heading);
    case 'table':
      return table(each, heading);
    case 'chart':
      return table(each.table, heading, each.lines.map(({ description }) => description).join(' '));
    case 'footer':
      return paragraphs(each.text, 'Note');
    default:
      return assertNever(each);
  }
}

function paragraphs(text: string, style?: string): string {
  return paragraphsOf(text)
    .map((lines) => paragraph(lines.join('\n'), style === undefined ? {} : { style }))
    .join('\n');
}

/** The first paragraph has the bullet, those after it stand under it. */
function item(text: string): string {
  return paragraphsOf(text)
    .map((lines, index) =>
      paragraph(lines.join('\n'), { style: index === 0 ? 'ListBullet' : 'ListContinue' }),
    )
    .join('\n');
}

/** A row for each, whose first cell is its heading. */
function keyValues(rows: readonly { key: string; value: string }[], heading: string): string {
  const widths = [Math.round(TEXT_WIDTH * 0.38), Math.round(TEXT_WIDTH * 0.62)];
  const cells = rows.map(({ key, value }) =>
    row([cell(key, widths[0], 'TableHead'), cell(value, widths[1], 'TableText')]),
  );
  const look = '<w:tblLook w:firstRow="0" w:firstColumn="1" w:noVBand="1"/>';
  return grid(widths, look + spoken('Caption', heading), cells);
}

/** A table whose head is repeated on every page, named above it unless its heading says the same. */
function table({ caption, columns, rows }: TableBlock, heading: string, description = ''): string {
  const share = TEXT_WIDTH / (columns.length + 0.6);
  const widths = columns.map((_, index) => Math.floor(index === 0 ? share * 1.6 : share));
  const head = row(
    columns.map((column, index) => cell(column, widths[index], 'TableHead')),
    '<w:tblHeader/>',
  );
  const body = rows.map((cells) =>
    row(columns.map((_, index) => cell(cells[index] ?? '', widths[index], 'TableText'))),
  );
  const look = '<w:tblLook w:firstRow="1" w:firstColumn="0" w:noVBand="1"/>';
  const words = spoken('Caption', caption) + spoken('Description', description);
  const drawn = grid(widths, look + words, [head, ...body]);
  if (oneLine(caption) === oneLine(heading)) return drawn;
  return `${paragraph(oneLine(caption), { style: 'Caption' })}\n${drawn}`;
}

/** What a screen reader says of a table before its cells. */
function spoken(part: 'Caption' | 'Description', text: string): string {
  const words = oneLine(text);
  return words === '' ? '' : `<w:tbl${part} w:val="${escapeXml(words)}"/>`;
}

function grid(widths: readonly number[], look: string, rows: readonly string[]): string {
  const columns = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const size = `<w:tblW w:w="${widths.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/>`;
  return [
    `<w:tbl><w:tblPr><w:tblStyle w:val="CoachsideTable"/>${size}${look}</w:tblPr>`,
    `<w:tblGrid>${columns}</w:tblGrid>`,
    ...rows,
    '</w:tbl>',
    // Two tables that touch would become one.
    paragraph('', { style: 'AfterTable' }),
  ].join('\n');
}

function row(cells: readonly string[], properties = ''): string {
  return `<w:tr><w:trPr><w:cantSplit/>${properties}</w:trPr>${cells.join('')}</w:tr>`;
}

function cell(text: string, width = 0, style: string): string {
  const filled = paragraphs(text, style) || paragraph('', { style });
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${filled}</w:tc>`;
}

function renderLetterhead({ name, line, contact }: Letterhead, logo: Logo | null): string[] {
  return [
    ...(logo === null ? [] : [picture(logo, name)]),
    ...paragraphsOf(oneLine(name)).map((words) => paragraph(words.join(''), { style: 'Sender' })),
    ...paragraphsOf([line, contact].filter((text) => text.trim() !== '').join('\n')).map((lines) =>
      paragraph(lines.join('\n'), { style: 'SenderLine' }),
    ),
  ];
}

function picture({ width, height }: Logo, name: string): string {
  const size = `cx="${width * EMU_PER_PIXEL}" cy="${height * EMU_PER_PIXEL}"`;
  const words = escapeXml(oneLine(name));
  const side = isRightToLeft(name) ? '<w:bidi/>' : '';
  return [
    `<w:p><w:pPr><w:pStyle w:val="Sender"/>${side}</w:pPr><w:r><w:drawing>`,
    `<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/>`,
    `<wp:docPr id="1" name="Logo" descr="${words}"/>`,
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">',
    `<pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="Logo" descr="${words}"/><pic:cNvPicPr/></pic:nvPicPr>`,
    '<pic:blipFill><a:blip r:embed="rIdLogo"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>',
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm>`,
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>',
    '</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>',
  ].join('');
}
