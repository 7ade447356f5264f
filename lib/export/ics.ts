import type { CalendarEntry, CoachsideDocument } from '@/lib/documents/document';
import { oneLine } from '@/lib/export/lines';

/** Octets in a line of a calendar file, its end not counted (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/**
 * The dates of a document as all-day events (RFC 5545): nobody's calendar is blocked by them, and no
 * time zone can move them to another day. Importing the file again adds nothing twice, because an
 * event is known by what it says and when. The same document gives the same bytes.
 */
export function renderIcs({ language, calendar }: CoachsideDocument): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Coachside//Coachside//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...(calendar?.entries ?? []).flatMap((entry) => event(entry, calendar?.stampedOn ?? '')),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function event({ day, summary }: CalendarEntry, stampedOn: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${keyOf(`${day} ${summary}`)}@coachside`,
    `DTSTAMP:${compact(stampedOn)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
    `SUMMARY:${escapeText(oneLine(summary))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The day after the last one of an event is its end. */
function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\t', ' ');
}

/** Cuts a line between characters, never within one, so that every piece fits. */
function fold(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length;
    // Pieces after the first begin with the blank that says so.
    if (octets + size > LINE_OCTETS - (pieces.length === 0 ? 0 : 1)) {
      pieces.push(piece);
      [piece, octets] = ['', 0];
    }
    piece += sign;
    octets += size;
  }
  return [...pieces, piece].join('\r\n ');
}

/** FNV-1a over the text twice, from two starts: 64 bits are plenty for the events of one person. */
function keyOf(text: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((start) => {
      let hash = start;
      for (const octet of new TextEncoder().encode(text)) {
        hash = Math.imul(hash ^ octet, 0x01000193) >>> 0;
      }
      return hash.toString(16).padStart(8, '0');
    })
    .join('');
}
