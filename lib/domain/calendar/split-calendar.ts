/** Larger files are refused unread: ten years of a full calendar are a tenth of it. */
export const CALENDAR_MAX_BYTES = 20_000_000;
export const CALENDAR_MAX_EVENTS = 50_000;
const LINES_MAX = 3_000;
const LINE_MAX_LENGTH = 100_000;
const PROSE_MAX_LENGTH = 20_000;
/** How many lines are read before the page may draw. */
const STEP_LINES = 2_000;

export type CalendarRefusal =
  | 'too-big'
  | 'too-many-events'
  | 'too-many-times'
  | 'empty'
  | 'office'
  | 'binary'
  | 'no-calendar';

/** A calendar's components, each as its content lines, unfolded. */
export interface CalendarParts {
  events: string[][];
  zones: string[][];
  /** By whose clocks times without a zone are meant, where the calendar says so. */
  zone: string | undefined;
  /** Sent to call off everything in it. */
  isCancelling: boolean;
  /** Events that end nowhere, or are too large to be true. */
  damaged: number;
}

const PROSE = ['SUMMARY', 'DESCRIPTION', 'LOCATION', 'URL'];
/** What a plan needs of an event; pictures, alarms and attachments never reach the parser. */
const WANTED = new Set([
  ...PROSE,
  ...['UID', 'DTSTART', 'DTEND', 'DURATION', 'RRULE', 'RDATE', 'EXDATE', 'RECURRENCE-ID'],
  ...['STATUS', 'SEQUENCE', 'DTSTAMP', 'ATTENDEE', 'ORGANIZER', 'CONFERENCE'],
  ...['X-GOOGLE-CONFERENCE', 'X-MICROSOFT-SKYPETEAMSMEETINGURL', 'X-MICROSOFT-CDO-ALLDAYEVENT'],
]);

interface OpenPart {
  kind: 'event' | 'zone';
  lines: string[];
  /** How many components are open within it. */
  depth: number;
  isDamaged: boolean;
}

/**
 * Takes a calendar apart into events and time zones, in one pass over its lines and in steps. What
 * is damaged in one event harms no other. Refuses a text that is no calendar, or holds too much.
 */
export function* splitCalendar(
  text: string,
): Generator<undefined, CalendarParts | { refused: CalendarRefusal }> {
  if (text.trim() === '') return { refused: 'empty' };
  const parts: CalendarParts = {
    events: [],
    zones: [],
    zone: undefined,
    isCancelling: false,
    damaged: 0,
  };
  let isCalendar = false;
  let open: OpenPart | undefined;
  let read = 0;
  for (const line of unfoldedLines(text)) {
    read += 1;
    if (read % STEP_LINES === 0) yield;
    const begun = /^BEGIN:\s*(\S+)/i.exec(line)?.[1]?.toUpperCase();
    if (begun === 'VCALENDAR') isCalendar = true;
    if (begun === 'VEVENT' || (begun === 'VTIMEZONE' && open === undefined)) {
      // An event within an event: the one before it never ended.
      if (open?.kind === 'event') parts.damaged += 1;
      open = { kind: toKind(begun), lines: [line], depth: 0, isDamaged: false };
      if (parts.events.length === CALENDAR_MAX_EVENTS) return { refused: 'too-many-events' };
    } else if (open === undefined) {
      if (/^METHOD:\s*CANCEL\s*$/i.test(line)) parts.isCancelling = true;
      parts.zone ??= /^X-WR-TIMEZONE(?:;[^:]*)?:(.+)$/i.exec(line)?.[1]?.trim();
    } else if (isOver(open, line, begun)) {
      if (open.isDamaged) parts.damaged += 1;
      else parts[open.kind === 'event' ? 'events' : 'zones'].push(open.lines);
      open = undefined;
    }
  }
  if (open?.kind === 'event') parts.damaged += 1;
  return isCalendar ? parts : { refused: 'no-calendar' };
}

function toKind(name: 'VEVENT' | 'VTIMEZONE'): OpenPart['kind'] {
  return name === 'VEVENT' ? 'event' : 'zone';
}

/** Adds a line to the component that is open, and says whether it has ended with it. */
function isOver(open: OpenPart, line: string, begun: string | undefined): boolean {
  const ended = /^END:\s*(\S+)/i.exec(line)?.[1]?.toUpperCase();
  const isOwnEnd = ended !== undefined && open.depth === 0;
  if (ended === 'VCALENDAR' || (isOwnEnd && ended !== nameOf(open))) open.isDamaged = true;
  if (open.kind === 'zone' || isOwnEnd) addLine(open, line);
  else if (open.depth === 0 && begun === undefined) addEventLine(open, line);
  if (begun !== undefined) open.depth += 1;
  if (ended !== undefined) open.depth -= 1;
  return ended === 'VCALENDAR' || isOwnEnd;
}

function nameOf({ kind }: OpenPart): string {
  return kind === 'event' ? 'VEVENT' : 'VTIMEZONE';
}

function addEventLine(open: OpenPart, line: string): void {
  const name = /^[^:;]*/.exec(line)?.[0].toUpperCase() ?? '';
  if (PROSE.includes(name)) addLine(open, line.slice(0, PROSE_MAX_LENGTH));
  else if (WANTED.has(name)) addLine(open, line);
}

function addLine(open: OpenPart, line: string): void {
  if (open.lines.length >= LINES_MAX || line.length > LINE_MAX_LENGTH) open.isDamaged = true;
  else open.lines.push(line);
}

/** A line that begins with a space or tab goes on from the one before it. */
function* unfoldedLines(text: string): Generator<string> {
  // Pieces are joined once: a line folded a million times would be copied as often otherwise.
  let pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf('\n', from);
    const to = found === -1 ? text.length : found;
    const piece = text.slice(from, text[to - 1] === '\r' ? to - 1 : to);
    from = to + 1;
    if (piece.startsWith(' ') || piece.startsWith('\t')) {
      pieces.push(piece.slice(1));
    } else {
      if (pieces.length > 0) yield pieces.join('');
      pieces = [piece];
    }
  }
  if (pieces.length > 0) yield pieces.join('');
}
