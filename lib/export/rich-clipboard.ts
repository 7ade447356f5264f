import type { CoachsideDocument } from '@/lib/documents/document';
import { type InlineStyles, renderBlocks } from '@/lib/export/html-blocks';
import { renderText } from '@/lib/export/text';

/** Colours are left to the place it is pasted into, which may be dark. */
const STYLES: InlineStyles = {
  footer: 'margin-top: 18px; padding-top: 8px; border-top: 1px solid #999; font-size: 13px',
  h1: 'font-size: 18px; font-weight: bold; margin: 0 0 12px',
  h2: 'font-size: 15px; font-weight: bold; margin: 18px 0 6px',
  p: 'margin: 0 0 8px',
  ul: 'margin: 0 0 8px; padding-left: 20px',
  li: 'margin: 0 0 4px',
  blockquote: 'margin: 0 0 8px; padding-left: 12px; border-left: 3px solid #0c6b58',
  table: 'border-collapse: collapse; margin: 0 0 8px',
  caption: 'text-align: left; font-weight: bold',
  th: 'padding: 2px 12px 2px 0; text-align: left; vertical-align: top; font-weight: normal',
  td: 'padding: 2px 12px 2px 0; text-align: left; vertical-align: top',
};

/** The document for pasting: styled for mail programs and word processors, and as plain text. */
export function renderRichClipboard(document: CoachsideDocument): { html: string; text: string } {
  return {
    html: `<div lang="${document.language}">\n${renderBlocks(document, STYLES)}\n</div>`,
    text: renderText(document),
  };
}
