import type { CoachsideDocument } from '@/lib/documents/document';
import { oneLine } from '@/lib/export/lines';
import { isAddress } from '@/lib/export/mail-address';
import { renderText } from '@/lib/export/text';

/** Longer addresses are cut by some systems on their way to the mail program. */
export const MAILTO_MAX = 1_900;

/** A link that opens the mail program with the document written; `undefined` when it is too long. */
export function mailtoLink(document: CoachsideDocument): string | undefined {
  const to = document.to !== undefined && isAddress(document.to) ? document.to : '';
  const subject = encodeURIComponent(oneLine(document.title).toWellFormed());
  const words = encodeURIComponent(renderText(document).toWellFormed().replaceAll('\n', '\r\n'));
  // What separates an address from the rest, and what the rest is made of, must stand for itself.
  const address = encodeURIComponent(to).replaceAll('%40', '@');
  const link = `mailto:${address}?subject=${subject}&body=${words}`;
  return link.length > MAILTO_MAX ? undefined : link;
}
