import { rest } from '@/lib/browser/clock';
import { sha256 } from '@/lib/browser/sha-256';
import {
  CALENDAR_BACK_DAYS,
  type CalendarEntry,
  type Occurrence,
} from '@/lib/domain/calendar/calendar-entry';
import { type Match, matchEntries } from '@/lib/domain/calendar/match-entries';
import {
  CALENDAR_MAX_BYTES,
  type CalendarRefusal,
  splitCalendar,
} from '@/lib/domain/calendar/split-calendar';
import { toSeriesId } from '@/lib/domain/calendar/to-series-id';
import { unfoldBytes } from '@/lib/domain/calendar/unfold-bytes';
import type { Client } from '@/lib/domain/client';
import type { Instant } from '@/lib/domain/days';
import { decodeText } from '@/lib/domain/decode-text';
import type { SeriesId } from '@/lib/domain/ids';
import type { Session } from '@/lib/domain/session';
import { listClients } from '@/lib/storage/clients';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { listRooms } from '@/lib/storage/rooms';
import { type ExpandedEvent, expandCalendar } from '@/lib/workflows/expand-calendar';
import { calendarEnd, listKnownSessions } from '@/lib/workflows/import-sessions';
import { inSlices } from '@/lib/workflows/in-slices';

export type CalendarReading =
  | { kind: 'refused'; reason: CalendarRefusal }
  | {
      kind: 'calendar';
      entries: readonly CalendarEntry[];
      /** Whose each entry seems to be. */
      matches: readonly (Match | undefined)[];
      clients: readonly Client[];
      /** What the calendar is compared with. */
      sessions: readonly Session[];
      /** Events that could not be read. */
      damaged: number;
      /** Events that repeat too often to be sessions. */
      tooOften: number;
    };

const DAY_MS = 86_400_000;

/**
 * What is in a calendar that the coach chose, from thirty days back to a year ahead, matched to
 * clients: nothing is stored. A file that is too large is refused unread; however long it is, the
 * page goes on answering. Rejects only when the file or the database can't be read.
 */
export async function readCalendarFile(
  file: Pick<File, 'size' | 'arrayBuffer'>,
  now: Instant,
  store: CoachsideDb = db,
): Promise<CalendarReading> {
  if (file.size > CALENDAR_MAX_BYTES) return { kind: 'refused', reason: 'too-big' };
  const decoded = decodeText(unfoldBytes(new Uint8Array(await file.arrayBuffer())));
  if ('refused' in decoded) return { kind: 'refused', reason: decoded.refused };
  const parts = await inSlices(splitCalendar(decoded.text), rest);
  if ('refused' in parts) return { kind: 'refused', reason: parts.refused };
  const window = { from: now - CALENDAR_BACK_DAYS * DAY_MS, until: calendarEnd(now) };
  const { events, damaged, tooOften, hasTooMany } = await inSlices(
    expandCalendar(parts, window),
    rest,
  );
  if (hasTooMany) return { kind: 'refused', reason: 'too-many-times' };
  const entries = await Promise.all(events.map(toEntry));
  return { kind: 'calendar', entries, damaged, tooOften, ...(await compared(entries, store)) };
}

async function compared(entries: readonly CalendarEntry[], store: CoachsideDb) {
  const seriesIds = new Set(entries.map(({ seriesId }) => seriesId));
  const keys = new Set(
    entries.flatMap(({ occurrences }) => occurrences.flatMap(({ room }) => room ?? [])),
  );
  const [clients, rooms, sessions] = await Promise.all([
    listClients(store),
    listRooms([...keys], store),
    listKnownSessions([...seriesIds], store),
  ]);
  const series = new Map(
    sessions.flatMap(({ seriesId, clientId }): [SeriesId, Session['clientId']][] =>
      seriesId !== undefined && seriesIds.has(seriesId) ? [[seriesId, clientId]] : [],
    ),
  );
  const known = new Map(rooms.map(({ key, clientId }) => [key, clientId]));
  return { clients, sessions, matches: matchEntries(entries, { clients, rooms: known, series }) };
}

/** Names an event and its times by hashes: of the calendar's own words nothing need be kept. */
async function toEntry({ uid, times, ...event }: ExpandedEvent): Promise<CalendarEntry> {
  return {
    ...event,
    seriesId: toSeriesId(await sha256(uid)),
    occurrences: await Promise.all(
      times.map(async ({ recurrence, ...time }): Promise<Occurrence> => {
        return { ...time, sourceKey: await sha256(JSON.stringify([uid, recurrence])) };
      }),
    ),
  };
}
