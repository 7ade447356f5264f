import { describe, expect, it } from 'vitest';
import type { CalendarEntry } from '@/lib/domain/calendar/calendar-entry';
import { findRoom, placeIn } from '@/lib/domain/calendar/find-room';
import { type MatchInputs, matchEntries } from '@/lib/domain/calendar/match-entries';
import { toSeriesId } from '@/lib/domain/calendar/to-series-id';
import { WINDOWS_ZONES } from '@/lib/domain/calendar/windows-zones';
import { zoneOf } from '@/lib/domain/calendar/zone-of';
import { clientIdSchema, newId, seriesIdSchema } from '@/lib/domain/ids';
import { type RoomKey, roomKeySchema } from '@/lib/domain/room';
import { isTimeZone } from '@/lib/domain/zoned-time';
import { ANA, aClient, NOW } from '@/tests/fixtures/builders';

const BEA = newId(clientIdSchema);
const ZOOM = roomKeySchema.parse('zoom:https://zoom.us/1234567890');
const MEET = roomKeySchema.parse('meet:https://meet.google.com/abc-defg-hij');

const ana = aClient({ contact: '+34 600 111 222, Ana@clients.example' });
const bea = aClient({
  ...{ id: BEA, name: 'Beatriz Ruiz', shownAs: 'B-7', contact: 'bea@clients.example' },
});

function anEntry(over: Partial<CalendarEntry> & { room?: RoomKey } = {}): CalendarEntry {
  const { room, ...entry } = over;
  return {
    seriesId: newId(seriesIdSchema),
    summary: 'Talk',
    emails: [],
    isAllDay: false,
    unknownZone: undefined,
    occurrences: [
      {
        ...{ sourceKey: 'a'.repeat(64), startsAt: NOW, minutes: 60, zone: undefined },
        ...{ room, location: undefined, isCancelled: false },
      },
    ],
    ...entry,
  };
}

function match(entries: readonly CalendarEntry[], over: Partial<MatchInputs> = {}) {
  const inputs = { clients: [ana, bea], rooms: new Map(), series: new Map(), ...over };
  return matchEntries(entries, inputs).map((found) => found && [found.clientId, found.by]);
}

describe('an event', () => {
  it('is the client’s whose e-mail address takes part, whatever its title and room say', () => {
    const entry = anEntry({ emails: ['coach@x.example', 'ana@clients.example'], room: ZOOM });
    const rooms = new Map([[ZOOM, BEA]]);

    expect(match([{ ...entry, summary: 'Beatriz Ruiz' }], { rooms })).toEqual([[ANA, 'e-mail']]);
  });

  it('is nobody’s while the addresses of two clients take part', () => {
    const emails = ['ana@clients.example', 'bea@clients.example'];

    expect(match([anEntry({ emails, summary: 'Ana Costa' })])).toEqual([undefined]);
  });

  it('is the client’s whose room it names', () => {
    expect(match([anEntry({ room: ZOOM })], { rooms: new Map([[ZOOM, BEA]]) })).toEqual([
      [BEA, 'room'],
    ]);
  });

  it('tells nothing by a room in which others are met too', () => {
    const entries = [
      anEntry({ room: ZOOM, emails: ['ana@clients.example'] }),
      anEntry({ room: ZOOM }),
      anEntry({ room: MEET }),
    ];
    const rooms = new Map([ZOOM, MEET].map((room) => [room, BEA] as const));

    expect(match(entries, { rooms })).toEqual([[ANA, 'e-mail'], undefined, [BEA, 'room']]);
  });

  it('stays whose it was when it was planned from before', () => {
    const entry = anEntry({ emails: ['ana@clients.example'] });

    expect(match([entry], { series: new Map([[entry.seriesId, BEA]]) })).toEqual([[BEA, 'before']]);
  });

  it.each([
    ['Coaching: ÁNA COSTA', ANA],
    ['b-7, second talk', BEA],
    ['Call with Beatriz', BEA],
    ['Acosta and Anabel', undefined],
    ['Ana and Beatriz', undefined],
    ['Ana Costa and Beatriz', ANA],
  ])('called “%s” is at most perhaps somebody’s', (summary, id) => {
    expect(match([anEntry({ summary })])).toEqual([id && [id, 'name']]);
  });

  it('is never of a client who is closed, in the trash or a sample', () => {
    const clients = [
      aClient({ status: 'closed', contact: 'ana@clients.example' }),
      { ...bea, trashedAt: NOW },
      aClient({ id: newId(clientIdSchema), name: 'Sample One', isSample: true }),
    ];
    const entries = [
      anEntry({ emails: ['ana@clients.example'] }),
      anEntry({ room: ZOOM, summary: 'Sample One with Ana' }),
    ];

    expect(match(entries, { clients, rooms: new Map([[ZOOM, BEA]]) })).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('what is kept of an address', () => {
  it.each([
    ['https://zoom.us/j/1234567890?pwd=x.', ZOOM],
    ['see <https://meet.google.com/abc-defg-hij>, please', MEET],
    ['<a href="https://meet.google.com/abc-defg-hij?authuser=0">here</a>', MEET],
    [
      `https://www.google.com/url?q=${encodeURIComponent('https://zoom.us/j/1234567890?pwd=x')}`,
      ZOOM,
    ],
    ['https://example.com/j/1234567890', undefined],
    ['zoom.us/j/1234567890', undefined],
  ])('of %s is a room or nothing', (text, room) => {
    expect(findRoom([text])).toBe(room);
  });

  it.each([
    ['Room 4 https://x.example/?code=1', 'Room 4'],
    ['https://x.example/?code=1', undefined],
    [' ; ', undefined],
    ['x'.repeat(900), 'x'.repeat(500)],
  ])('of the location %j is a place without links', (location, place) => {
    expect(placeIn(location)).toBe(place);
  });
});

describe('the name of a zone', () => {
  it.each([
    ['Europe/Madrid', 'Europe/Madrid'],
    ['"Europe/Madrid"', 'Europe/Madrid'],
    ['romance standard time', 'Europe/Paris'],
    ['tzone://Microsoft/Utc', 'UTC'],
    ['/mozilla.org/20050126_1/America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['/example.org/Nowhere', undefined],
    ['Customized Time Zone', undefined],
    ['+02:00', undefined],
    ['', undefined],
  ])('%s is read as %s', (name, zone) => {
    expect(zoneOf(name)).toBe(zone);
  });

  it('is known to the browser, whatever Windows calls it', () => {
    expect(Object.values(WINDOWS_ZONES).filter((zone) => !isTimeZone(zone))).toEqual([]);
  });
});

it('makes an id of a hash that is a UUID of its own kind', () => {
  expect(toSeriesId('0123456789abcdef'.repeat(4))).toBe('01234567-89ab-8def-8123-456789abcdef');
});
