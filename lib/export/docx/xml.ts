import { linesOf } from '@/lib/export/lines';

/** What XML 1.0 has no way to hold, besides control characters. */
const NOT_IN_XML = /[\uFFFE\uFFFF]/gu;

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text that is only text, in an element or between the quotes of an attribute. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(NOT_IN_XML, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** A part of the package, with its declaration. */
export function part(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

/** A run of text with its line breaks and tabs. */
function run(text: string, turned: boolean): string {
  const lines = linesOf(text).map((line) =>
    line
      .split('\t')
      .map((piece) => (piece === '' ? '' : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`))
      .join('<w:tab/>'),
  );
  const look = turned ? '<w:rPr><w:rtl/></w:rPr>' : '';
  return lines.length === 0 ? '' : `<w:r>${look}${lines.join('<w:br/>')}</w:r>`;
}

/** The first letter with a direction of its own decides, as `dir="auto"` does in HTML. */
export function isRightToLeft(text: string): boolean {
  const strong = /\p{L}/u.exec(text)?.[0];
  return (
    strong !== undefined &&
    /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
      strong,
    )
  );
}

/** One paragraph in its own direction, in the style of that id. */
export function paragraph(text: string, { style }: { style?: string } = {}): string {
  const turned = isRightToLeft(text);
  const look = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    turned ? '<w:bidi/>' : '',
  ].join('');
  const pPr = look === '' ? '' : `<w:pPr>${look}</w:pPr>`;
  return `<w:p>${pPr}${run(text, turned)}</w:p>`;
}
