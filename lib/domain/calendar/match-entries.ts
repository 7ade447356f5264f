import type { CalendarEntry } from '@/lib/domain/calendar/calendar-entry';
import type { Client } from '@/lib/domain/client';
import { fold } from '@/lib/domain/fold';
import type { ClientId, SeriesId } from '@/lib/domain/ids';
import type { RoomKey } from '@/lib/domain/room';

/** Whose an event seems to be, and by what it was known. A name is only a suggestion. */
export interface Match {
  clientId: ClientId;
  by: 'before' | 'e-mail' | 'room' | 'name';
}

export interface MatchInputs {
  clients: readonly Client[];
  /** Which client a room was last used with. */
  rooms: ReadonlyMap<RoomKey, ClientId>;
  /** Whose the sessions are that were planned from an event before. */
  series: ReadonlyMap<SeriesId, ClientId>;
}

/**
 * Matches events to clients: by what was planned from them before, by the e-mail address of one
 * client, by the room of one; else by a name in the title. A room in which several clients are met,
 * as a coach's own is, tells nobody. What fits two clients fits none.
 */
export function matchEntries(
  entries: readonly CalendarEntry[],
  { clients, rooms, series }: MatchInputs,
): (Match | undefined)[] {
  const active = clients.filter(
    ({ status, trashedAt, isSample }) => status === 'active' && trashedAt === null && !isSample,
  );
  const ids = new Set(active.map(({ id }) => id));
  const byEmail = clientsByEmail(active);
  const names = namesOf(active);
  const sure = entries.map((entry): Match | undefined => {
    const before = series.get(entry.seriesId);
    if (before !== undefined) return { clientId: before, by: 'before' };
    const found = only(entry.emails.flatMap((email) => byEmail.get(email) ?? []));
    return found && { clientId: found, by: 'e-mail' };
  });
  const shared = sharedRooms(entries, sure, rooms);
  return entries.map((entry, index) => {
    const match = sure[index];
    if (match !== undefined) return match;
    // Two clients take part: the names in the title would tell no more.
    if (entry.emails.some((email) => byEmail.has(email))) return undefined;
    const known = roomsOf(entry)
      .filter((room) => !shared.has(room))
      .flatMap((room) => rooms.get(room) ?? [])
      .filter((id) => ids.has(id));
    const byRoom = only(known);
    if (byRoom !== undefined) return { clientId: byRoom, by: 'room' };
    const named = clientNamed(entry.summary, names);
    return named && { clientId: named, by: 'name' };
  });
}

function clientsByEmail(clients: readonly Client[]): Map<string, ClientId[]> {
  const byEmail = new Map<string, ClientId[]>();
  for (const { id, contact } of clients) {
    for (const email of contact.toLowerCase().match(/[^\s,;<>()"']+@[^\s,;<>()"']+/g) ?? []) {
      byEmail.set(email, [...(byEmail.get(email) ?? []), id]);
    }
  }
  return byEmail;
}

function sharedRooms(
  entries: readonly CalendarEntry[],
  sure: readonly (Match | undefined)[],
  rooms: ReadonlyMap<RoomKey, ClientId>,
): Set<RoomKey> {
  const users = new Map<RoomKey, Set<ClientId>>();
  entries.forEach((entry, index) => {
    const clientId = sure[index]?.clientId;
    if (clientId === undefined) return;
    for (const room of roomsOf(entry)) {
      const last = rooms.get(room);
      const known = users.get(room) ?? new Set(last === undefined ? [] : [last]);
      users.set(room, known.add(clientId));
    }
  });
  return new Set([...users].filter(([, known]) => known.size > 1).map(([room]) => room));
}

function roomsOf({ occurrences }: CalendarEntry): RoomKey[] {
  return [...new Set(occurrences.flatMap(({ room }) => room ?? []))];
}

/** Names by how much they say: whole ones, then what the panel shows, then first names alone. */
type Names = readonly (readonly { words: string; id: ClientId }[])[];

function namesOf(clients: readonly Client[]): Names {
  const namings = [
    ({ name }: Client) => name,
    ({ shownAs }: Client) => shownAs,
    ({ name, kind }: Client) => (kind === 'person' ? (name.split(/\s+/)[0] ?? '') : ''),
  ];
  return namings.map((naming) =>
    clients
      .map((client) => ({ words: asWords(naming(client)), id: client.id }))
      .filter(({ words }) => words.trim().length > 1),
  );
}

function clientNamed(summary: string, names: Names): ClientId | undefined {
  const title = asWords(summary);
  for (const level of names) {
    const found = level.filter(({ words }) => title.includes(words)).map(({ id }) => id);
    if (found.length > 0) return only(found);
  }
  return undefined;
}

/** Folded words between single spaces, so that a whole word is found and a part of one is not. */
function asWords(text: string): string {
  return ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

function only(ids: readonly ClientId[]): ClientId | undefined {
  const [first, ...others] = new Set(ids);
  return others.length === 0 ? first : undefined;
}
