import type { CoachsideDocument } from '@/lib/documents/document';
import { renderIcs } from '@/lib/export/ics';
import { oneLine } from '@/lib/export/lines';
import { isAddress } from '@/lib/export/mail-address';
import { quotedPrintable } from '@/lib/export/quoted-printable';
import { renderRichClipboard } from '@/lib/export/rich-clipboard';

/** Octets of text in one encoded word: with its header's name it stays within 76 signs (RFC 2047). */
const WORD_OCTETS = 39;
/** Neither can stand in quoted-printable text, where `=` begins two hexadecimal digits or a line end. */
const MIXED = '=_coachside_mixed';
const ALTERNATIVE = '=_coachside_alternative';

/**
 * An e-mail that mail programs open as a draft, unsent (`X-Unsent`): the document as plain text and
 * as simple HTML, its dates as a calendar file beside them. No date and no sender: the program that
 * sends it knows both. The same document gives the same bytes.
 */
export function renderEml(document: CoachsideDocument): string {
  const { html, text } = renderRichClipboard(document);
  const page = `<!DOCTYPE html>\n<html lang="${document.language}">\n<head><meta charset="utf-8" /><title></title></head>\n<body>\n${html}\n</body>\n</html>\n`;
  const words = multipart('alternative', ALTERNATIVE, [
    body('text/plain; charset=utf-8', text),
    body('text/html; charset=utf-8', page),
  ]);
  const dates = calendarPart(document);
  const whole = dates === undefined ? words : multipart('mixed', MIXED, [words, dates]);
  const headers = [
    'MIME-Version: 1.0',
    'X-Unsent: 1',
    `Subject: ${encodeHeader(oneLine(document.title))}`,
    ...(document.to === undefined || !isAddress(document.to) ? [] : [`To: ${document.to}`]),
  ];
  return `${headers.join('\r\n')}\r\n${whole}`;
}

function calendarPart(document: CoachsideDocument): string | undefined {
  if (document.calendar === undefined || document.calendar.entries.length === 0) return undefined;
  const disposition = 'Content-Disposition: attachment; filename="dates.ics"';
  return body('text/calendar; charset=utf-8; method=PUBLISH', renderIcs(document), disposition);
}

function body(type: string, content: string, ...headers: string[]): string {
  return [
    `Content-Type: ${type}`,
    'Content-Transfer-Encoding: quoted-printable',
    ...headers,
    '',
    quotedPrintable(content),
  ].join('\r\n');
}

function multipart(kind: string, boundary: string, parts: readonly string[]): string {
  return [
    `Content-Type: multipart/${kind}; boundary="${boundary}"`,
    '',
    ...parts.flatMap((part) => [`--${boundary}`, part]),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

/** Plain where it is plain; otherwise in encoded words that are cut between characters. */
function encodeHeader(text: string): string {
  if (/^[\x20-\x7e]{0,60}$/.test(text) && !text.includes('=?')) return text;
  const words: string[] = [];
  let word = '';
  for (const sign of text.toWellFormed()) {
    if (octetsOf(word + sign).length > WORD_OCTETS) {
      words.push(word);
      word = '';
    }
    word += sign;
  }
  return [...words, word]
    .map((each) => `=?UTF-8?B?${btoa(String.fromCharCode(...octetsOf(each)))}?=`)
    .join('\r\n ');
}

function octetsOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
