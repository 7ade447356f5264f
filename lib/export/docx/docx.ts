import { strToU8, type Zippable, zipSync } from 'fflate';
import type { CoachsideDocument, Logo } from '@/lib/documents/document';
import { renderBody } from '@/lib/export/docx/body';
import { NUMBERING_PART, stylesPart, WORD_LANGUAGES } from '@/lib/export/docx/styles';
import { escapeXml, paragraph, part } from '@/lib/export/docx/xml';
import { oneLine } from '@/lib/export/lines';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${OFFICE}/relationships"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ');

/** Zip knows no moment before this; every file of every package is from then. */
const LONG_AGO = '1980-01-01T00:00:00';

/**
 * A Word document with real styles, headings, lists and tables, its language and title set. The same
 * document gives the same bytes: nothing in it says when it was made.
 */
export function renderDocx(document: CoachsideDocument): Uint8Array<ArrayBuffer> {
  const { language, letterhead } = document;
  const title = escapeXml(oneLine(document.title));
  const logo = drawable(letterhead?.logo ?? null);
  const texts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([
      ['rIdDocument', `${OFFICE}/relationships/officeDocument`, 'word/document.xml'],
      ['rIdCore', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ['rIdApp', `${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'],
    ]),
    'docProps/core.xml': part(
      `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:creator>${escapeXml(oneLine(letterhead?.name ?? ''))}</dc:creator><dc:language>${WORD_LANGUAGES[language]}</dc:language></cp:coreProperties>`,
    ),
    'docProps/app.xml': part(
      `<Properties xmlns="${OFFICE}/extended-properties"><Application>Coachside</Application></Properties>`,
    ),
    'word/document.xml': part(
      `<w:document ${NAMESPACES}><w:body>\n${renderBody(document, logo)}\n${SECTION}\n</w:body></w:document>`,
    ),
    'word/styles.xml': stylesPart({ language, accent: letterhead?.accent }),
    'word/numbering.xml': NUMBERING_PART,
    'word/settings.xml': part(
      `<w:settings ${NAMESPACES}><w:defaultTabStop w:val="567"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${WORD_LANGUAGES[language]}"/></w:settings>`,
    ),
    'word/header1.xml': part(
      `<w:hdr ${NAMESPACES}>${paragraph(oneLine(document.title), { style: 'Header' })}</w:hdr>`,
    ),
    'word/footer1.xml': part(`<w:ftr ${NAMESPACES}>${PAGE_NUMBERS}</w:ftr>`),
    'word/_rels/document.xml.rels': relationships([
      ['rIdStyles', `${OFFICE}/relationships/styles`, 'styles.xml'],
      ['rIdNumbering', `${OFFICE}/relationships/numbering`, 'numbering.xml'],
      ['rIdSettings', `${OFFICE}/relationships/settings`, 'settings.xml'],
      ['rIdHeader', `${OFFICE}/relationships/header`, 'header1.xml'],
      ['rIdFooter', `${OFFICE}/relationships/footer`, 'footer1.xml'],
      ...(logo === null
        ? []
        : ([['rIdLogo', `${OFFICE}/relationships/image`, 'media/logo.png']] as const)),
    ]),
  };
  const files: Zippable = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, strToU8(text)]),
  );
  if (logo !== null) files['word/media/logo.png'] = [bytesOf(logo.png), { level: 0 }];
  // A fresh copy: what fflate hands over may be a view of more.
  return new Uint8Array(zipSync(files, { mtime: LONG_AGO, level: 6 }));
}

/** A4 with margins of 2 cm; the first page has no header, because the title stands there. */
const SECTION =
  '<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:footerReference w:type="default" r:id="rIdFooter"/><w:footerReference w:type="first" r:id="rIdFooter"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr>';

const PAGE_NUMBERS = `<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${field('PAGE')}<w:r><w:t xml:space="preserve"> / </w:t></w:r>${field('NUMPAGES')}</w:p>`;

function field(instruction: string): string {
  return `<w:fldSimple w:instr=" ${instruction} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
}

function contentTypes(): string {
  const overrides = [
    ['/word/document.xml', `${WORD}.document.main+xml`],
    ['/word/styles.xml', `${WORD}.styles+xml`],
    ['/word/numbering.xml', `${WORD}.numbering+xml`],
    ['/word/settings.xml', `${WORD}.settings+xml`],
    ['/word/header1.xml', `${WORD}.header+xml`],
    ['/word/footer1.xml', `${WORD}.footer+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);
  return part(
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${overrides.join('')}</Types>`,
  );
}

function relationships(list: readonly (readonly [string, string, string])[]): string {
  const each = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return part(`<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`);
}

/** A logo that would not decode is left out, and the words beside it stay. */
function drawable(logo: Logo | null): Logo | null {
  const isBase64 = /^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
  return logo !== null && isBase64.test(logo.png) ? logo : null;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}
