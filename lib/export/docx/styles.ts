import type { CoachsideDocument } from '@/lib/documents/document';
import { part } from '@/lib/export/docx/xml';

type Language = CoachsideDocument['language'];

const FONT = 'Calibri';
const INK = '1D2422';
const SOFT = '56605C';
const LINE = 'D0D0C8';

/** The languages that spelling and screen readers take a document to be in. */
export const WORD_LANGUAGES: Record<Language, string> = { en: 'en-GB', es: 'es-ES' };

interface StyleSheet {
  language: Language;
  /** Dark enough for text on white; anything but `#rrggbb` is passed over. */
  accent: string | undefined;
}

const DEFAULT_ACCENT = '#0c6b58';
const HEX_COLOUR = /^#[0-9a-f]{6}$/i;

/** Real styles, so that a reader can change the look of all headings at once, or skip to one. */
export function stylesPart({ language, accent }: StyleSheet): string {
  const isColour = accent !== undefined && HEX_COLOUR.test(accent);
  const colour = (isColour ? accent : DEFAULT_ACCENT).slice(1).toUpperCase();
  return part(`<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:docDefaults>
<w:rPrDefault><w:rPr><w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}" w:cs="${FONT}"/><w:color w:val="${INK}"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${WORD_LANGUAGES[language]}" w:eastAsia="${WORD_LANGUAGES[language]}" w:bidi="he-IL"/></w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault>
</w:docDefaults>
${style('Normal', 'Normal', '', '<w:widowControl/>', '', true)}
${style('Title', 'Title', 'Normal', '<w:keepNext/><w:keepLines/><w:spacing w:before="0" w:after="200" w:line="240" w:lineRule="auto"/>', '<w:b/><w:bCs/><w:sz w:val="36"/><w:szCs w:val="36"/>')}
${style('Heading1', 'heading 1', 'Normal', '<w:keepNext/><w:keepLines/><w:spacing w:before="280" w:after="80"/><w:outlineLvl w:val="0"/>', `<w:b/><w:bCs/><w:color w:val="${colour}"/><w:sz w:val="24"/><w:szCs w:val="24"/>`)}
${style('ListBullet', 'List Bullet', 'Normal', '<w:keepLines/><w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/><w:ind w:left="360" w:hanging="260"/>')}
${style('ListContinue', 'List Continue', 'Normal', '<w:spacing w:after="60"/><w:ind w:left="360"/>')}
${style('Quote', 'Quote', 'Normal', `<w:keepLines/><w:pBdr><w:left w:val="single" w:sz="18" w:space="10" w:color="${colour}"/></w:pBdr><w:ind w:left="260"/>`, '<w:i/><w:iCs/>')}
${style('QuoteFromRight', 'Quote from right', 'Quote', `<w:pBdr><w:left w:val="nil"/><w:right w:val="single" w:sz="18" w:space="10" w:color="${colour}"/></w:pBdr>`)}
${style('Caption', 'caption', 'Normal', '<w:keepNext/><w:spacing w:before="80" w:after="60"/>', `<w:color w:val="${SOFT}"/><w:sz w:val="19"/><w:szCs w:val="19"/>`)}
${style('TableText', 'Table Text', 'Normal', '<w:spacing w:before="40" w:after="40" w:line="252" w:lineRule="auto"/>')}
${style('TableHead', 'Table Head', 'TableText', '', `<w:color w:val="${SOFT}"/>`)}
${style('AfterTable', 'After Table', 'Normal', '<w:spacing w:after="0" w:line="140" w:lineRule="exact"/>')}
${style('Note', 'Note', 'Normal', `<w:keepLines/><w:pBdr><w:top w:val="single" w:sz="4" w:space="8" w:color="${LINE}"/></w:pBdr><w:spacing w:before="280" w:after="60"/>`, `<w:color w:val="${SOFT}"/><w:sz w:val="18"/><w:szCs w:val="18"/>`)}
${style('Sender', 'Sender', 'Normal', '<w:keepNext/><w:spacing w:after="40"/>', `<w:b/><w:bCs/><w:color w:val="${colour}"/><w:sz w:val="24"/><w:szCs w:val="24"/>`)}
${style('SenderLine', 'Sender Line', 'Normal', `<w:keepNext/><w:pBdr><w:bottom w:val="single" w:sz="12" w:space="8" w:color="${colour}"/></w:pBdr><w:spacing w:after="320" w:line="252" w:lineRule="auto"/>`, `<w:color w:val="${SOFT}"/><w:sz w:val="19"/><w:szCs w:val="19"/>`)}
${style('Header', 'header', 'Normal', '<w:spacing w:after="0"/>', `<w:color w:val="${SOFT}"/><w:sz w:val="17"/><w:szCs w:val="17"/>`)}
${style('Footer', 'footer', 'Normal', '<w:spacing w:after="0"/><w:jc w:val="right"/>', `<w:color w:val="${SOFT}"/><w:sz w:val="17"/><w:szCs w:val="17"/>`)}
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="table" w:customStyle="1" w:styleId="CoachsideTable"><w:name w:val="Coachside Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="${LINE}"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="${LINE}"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="${LINE}"/></w:tblBorders></w:tblPr></w:style>
</w:styles>`);
}

function style(
  id: string,
  name: string,
  basedOn: string,
  paragraph = '',
  run = '',
  isDefault = false,
): string {
  const base = basedOn === '' ? '' : `<w:basedOn w:val="${basedOn}"/>`;
  return [
    `<w:style w:type="paragraph"${isDefault ? ' w:default="1"' : ''} w:styleId="${id}">`,
    `<w:name w:val="${name}"/>${base}<w:qFormat/>`,
    paragraph === '' ? '' : `<w:pPr>${paragraph}</w:pPr>`,
    run === '' ? '' : `<w:rPr>${run}</w:rPr>`,
    '</w:style>',
  ].join('');
}

/** The bullets of `ListBullet`. */
export const NUMBERING_PART = part(
  '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="260"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
);
