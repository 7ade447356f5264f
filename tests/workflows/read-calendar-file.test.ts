import { beforeEach, describe, expect, it } from 'vitest';
import type { CalendarEntry } from '@/lib/domain/calendar/calendar-entry';
import { clockTimeSchema, instantAt } from '@/lib/domain/zoned-time';
import type { CoachsideDb } from '@/lib/storage/db';
import { type CalendarReading, readCalendarFile } from '@/lib/workflows/read-calendar-file';
import { aClient, aStore, day, NOW } from '@/tests/fixtures/builders';

let store: CoachsideDb;

beforeEach(async () => {
  store = aStore();
  await store.clients.add(aClient());
});

function aFile(content: string | Uint8Array<ArrayBuffer>): File {
  return new File([content], 'calendar.ics');
}

/** A calendar of the events whose lines are given, each with an id unless it brings one. */
function aCalendar(...events: readonly (readonly string[])[]): string {
  const blocks = events.map((lines, index) => [
    'BEGIN:VEVENT',
    ...(lines.some((line) => line.startsWith('UID')) ? [] : [`UID:event-${index}`]),
    ...lines,
    'END:VEVENT',
  ]);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...blocks.flat(), 'END:VCALENDAR', ''].join('\r\n');
}

const START = 'DTSTART;TZID=Europe/Madrid:20260317T100000';

/** Ten o'clock that day wherever the test runs, in UTC. */
const OWN_TEN = toText(instantAt(day('2026-03-17'), clockTimeSchema.parse('10:00')));

function toText(at: number): string {
  return new Date(at).toISOString().slice(0, 16).replace('T', ' ');
}

async function read(content: string | Uint8Array<ArrayBuffer>) {
  const reading = await readCalendarFile(aFile(content), NOW, store);
  if (reading.kind === 'refused') throw new Error(`Refused: ${reading.reason}`);
  return reading;
}

async function refusalOf(content: string | Uint8Array<ArrayBuffer>) {
  const reading: CalendarReading = await readCalendarFile(aFile(content), NOW, store);
  return reading.kind === 'refused' ? reading.reason : undefined;
}

/** When an entry takes place, in UTC; a cancelled time is marked. */
function timesOf(entry: CalendarEntry | undefined): string[] {
  return (entry?.occurrences ?? []).map(({ startsAt, isCancelled }) => {
    return isCancelled ? `${toText(startsAt)} cancelled` : toText(startsAt);
  });
}

async function timesIn(...events: readonly (readonly string[])[]): Promise<string[]> {
  return (await read(aCalendar(...events))).entries.flatMap(timesOf);
}

describe('an event', () => {
  it.each([
    ['in UTC', ['DTSTART:20260317T100000Z'], '2026-03-17 10:00', undefined],
    ['in an IANA zone', [START], '2026-03-17 09:00', 'Europe/Madrid'],
    [
      'in a zone as Windows calls it',
      ['DTSTART;TZID="Eastern Standard Time":20260317T100000'],
      '2026-03-17 14:00',
      'America/New_York',
    ],
    [
      'in a zone at the end of a path',
      ['DTSTART;TZID=/freeassociation.sourceforge.net/Asia/Tokyo:20260317T100000'],
      '2026-03-17 01:00',
      'Asia/Tokyo',
    ],
    ['by the coach’s own clocks', ['DTSTART:20260317T100000'], OWN_TEN, undefined],
  ])('%s takes place at its instant', async (_how, lines, time, zone) => {
    const [entry] = (await read(aCalendar(lines))).entries;

    expect(timesOf(entry)).toEqual([time]);
    expect(entry?.occurrences[0]?.zone).toBe(zone);
    expect(entry?.unknownZone).toBeUndefined();
  });

  it('in a zone that only the file defines keeps to that definition', async () => {
    const zone = [
      ...['BEGIN:VTIMEZONE', 'TZID:Customized Time Zone'],
      ...['BEGIN:STANDARD', 'DTSTART:16011028T030000', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10'],
      ...['TZOFFSETFROM:+0300', 'TZOFFSETTO:+0200', 'END:STANDARD'],
      ...['BEGIN:DAYLIGHT', 'DTSTART:16010325T020000', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3'],
      ...['TZOFFSETFROM:+0200', 'TZOFFSETTO:+0300', 'END:DAYLIGHT', 'END:VTIMEZONE'],
    ].join('\r\n');
    const weekly = [
      'DTSTART;TZID=Customized Time Zone:20260324T100000',
      'RRULE:FREQ=WEEKLY;COUNT=2',
    ];
    const calendar = aCalendar(weekly).replace('BEGIN:VEVENT', `${zone}\r\nBEGIN:VEVENT`);

    const [entry] = (await read(calendar)).entries;

    expect(timesOf(entry)).toEqual(['2026-03-24 08:00', '2026-03-31 07:00']);
  });

  it('in a zone that nobody knows is by the coach’s own clocks, and says so', async () => {
    const [entry] = (await read(aCalendar(['DTSTART;TZID=Atlantis:20260317T100000']))).entries;

    expect(timesOf(entry)).toEqual([OWN_TEN]);
    expect(entry?.unknownZone).toBe('Atlantis');
  });

  it.each([
    ['an end', ['DTEND;TZID=Europe/Madrid:20260317T113000'], 90],
    ['an end in another zone', ['DTEND:20260317T094500Z'], 45],
    ['a length', ['DURATION:PT50M'], 50],
    ['neither', [], 60],
    ['an end before its start', ['DTEND;TZID=Europe/Madrid:20260317T090000'], 60],
  ])('with %s lasts as long', async (_what, lines, minutes) => {
    const [entry] = (await read(aCalendar([START, ...lines]))).entries;

    expect(entry?.occurrences[0]?.minutes).toBe(minutes);
  });

  it.each([
    ['a day without a time', ['DTSTART;VALUE=DATE:20260317', 'DTEND;VALUE=DATE:20260318']],
    ['from midnight to midnight', ['DTSTART:20260317T000000', 'DTEND:20260318T000000']],
    ['marked by Outlook', ['DTSTART:20260317T000000', 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE']],
  ])('that is %s is all day', async (_how, lines) => {
    expect((await read(aCalendar(lines))).entries).toMatchObject([{ isAllDay: true }]);
  });

  it('keeps only origin and room of a call, and no place beside it', async () => {
    const zoom = 'https://us02web.zoom.us/j/1234567890?pwd=s3cret';
    const calendar = aCalendar(
      [START, `LOCATION:${zoom}`],
      [
        START,
        'LOCATION:Microsoft Teams',
        'DESCRIPTION:Join: https://meet.google.com/abc-defg-hij\\, or call',
      ],
      [START, 'X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij', `DESCRIPTION:${zoom}`],
      [START, 'LOCATION:Calle Mayor 4 https://example.com/?code=1'],
      [START, 'LOCATION:https://calls.example/room?code=1'],
      [
        START,
        `DESCRIPTION:https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(zoom)}&data=05`,
      ],
    );

    const { entries } = await read(calendar);

    expect(entries.map(({ occurrences: [first] }) => first?.room ?? first?.location)).toEqual([
      'zoom:https://zoom.us/1234567890',
      'meet:https://meet.google.com/abc-defg-hij',
      'meet:https://meet.google.com/abc-defg-hij',
      'Calle Mayor 4',
      undefined,
      'zoom:https://zoom.us/1234567890',
    ]);
    expect(entries[0]?.occurrences[0]?.location).toBeUndefined();
    expect(JSON.stringify(entries)).not.toMatch(/s3cret|code=1/);
  });

  it('names whoever takes part by e-mail address', async () => {
    const [entry] = (
      await read(
        aCalendar([
          START,
          'ORGANIZER;CN=Coach:mailto:coach@example.com',
          'ATTENDEE;CN="Costa, Ana";PARTSTAT=ACCEPTED:MAILTO:Ana@Example.com',
          'ATTENDEE;EMAIL=ben@example.com:/principals/77',
        ]),
      )
    ).entries;

    expect(entry?.emails).toEqual(['ana@example.com', 'ben@example.com', 'coach@example.com']);
  });

  it('has the same name at every reading, and another than any other time', async () => {
    const calendar = aCalendar([START, 'RRULE:FREQ=WEEKLY;COUNT=3'], [START]);
    const keysOf = async () => {
      const { entries } = await read(calendar);
      return entries.flatMap(({ seriesId, occurrences }) =>
        occurrences.map(({ sourceKey }) => `${seriesId} ${sourceKey}`),
      );
    };

    const keys = await keysOf();

    expect(await keysOf()).toEqual(keys);
    expect(new Set(keys).size).toBe(4);
    expect(keys.every((key) => /^[\da-f-]{36} [\da-f]{64}$/.test(key))).toBe(true);
  });
});

describe('a series', () => {
  const WEEKLY = [START, 'RRULE:FREQ=WEEKLY;COUNT=3'];

  it('keeps its time on the clock when the clocks change', async () => {
    expect(await timesIn(WEEKLY)).toEqual([
      '2026-03-17 09:00',
      '2026-03-24 09:00',
      '2026-03-31 08:00',
    ]);
  });

  it('leaves out what it excepts, by time, by zone or by day, and has what it adds', async () => {
    const times = await timesIn([
      START,
      'RRULE:FREQ=WEEKLY;UNTIL=20260414T080000Z',
      'EXDATE;TZID=Europe/Madrid:20260324T100000',
      'EXDATE:20260331T080000Z',
      'EXDATE;VALUE=DATE:20260407',
      'RDATE;TZID=Europe/Madrid:20260320T160000',
    ]);

    expect(times).toEqual(['2026-03-17 09:00', '2026-03-20 15:00', '2026-04-14 08:00']);
  });

  it('ends with the day its rule names', async () => {
    expect(await timesIn([START, 'RRULE:FREQ=WEEKLY;UNTIL=20260324'])).toHaveLength(2);
    expect(await timesIn([START, 'RRULE:FREQ=WEEKLY;UNTIL=20260324T095959'])).toHaveLength(1);
  });

  it('moves and cancels single times, the latest word holding', async () => {
    const times = await timesIn(
      ['UID:s', ...WEEKLY],
      [
        'UID:s',
        'RECURRENCE-ID;TZID=Europe/Madrid:20260324T100000',
        'DTSTART:20260325T150000Z',
        'SEQUENCE:2',
      ],
      [
        'UID:s',
        'RECURRENCE-ID;TZID=Europe/Madrid:20260324T100000',
        'DTSTART:20260326T150000Z',
        'SEQUENCE:1',
      ],
      ['UID:s', 'RECURRENCE-ID:20260331T080000Z', 'DTSTART:20260331T080000Z', 'STATUS:CANCELLED'],
    );

    expect(times).toEqual(['2026-03-17 09:00', '2026-03-25 15:00', '2026-03-31 08:00 cancelled']);
  });

  it('that is cancelled is so in all its times, as is all of a calendar that calls off', async () => {
    const cancelled = ['2026-03-17 09:00 cancelled'];

    expect(await timesIn([START, 'STATUS:CANCELLED'])).toEqual(cancelled);
    const { entries } = await read(
      aCalendar([START]).replace('VERSION', 'METHOD:CANCEL\r\nVERSION'),
    );
    expect(entries.flatMap(timesOf)).toEqual(cancelled);
  });

  it('is looked for from thirty days back to a year ahead', async () => {
    const times = await timesIn(['DTSTART:20190107T100000Z', 'RRULE:FREQ=WEEKLY']);

    expect([times[0], times.at(-1), times.length]).toEqual([
      '2026-02-09 10:00',
      '2027-03-08 10:00',
      57,
    ]);
  });

  it.each([
    ['every second Tuesday', 'FREQ=MONTHLY;BYDAY=2TU;COUNT=2', ['2026-04-14 08:00']],
    [
      'the last weekday of a month',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2',
      ['2026-03-31 08:00'],
    ],
    [
      'every other week on two days',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=3',
      ['2026-03-19 09:00', '2026-03-31 08:00'],
    ],
  ])('comes %s', async (_how, rule, further) => {
    expect(await timesIn([START, `RRULE:${rule}`])).toEqual(['2026-03-17 09:00', ...further]);
  });
});

describe('a file that means no good', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['blank lines', '\r\n \r\n', 'empty'],
    ['a web page', '<!doctype html><title>Sign in</title>', 'no-calendar'],
    ['another text', 'Name,Day\r\nAna,2026-03-10', 'no-calendar'],
    ['an archive', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'office'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'binary'],
  ])('that holds %s is refused with its reason', async (_what, content, reason) => {
    expect(await refusalOf(content as string)).toBe(reason);
  });

  it('that is too large is refused unread', async () => {
    const file = { size: 20_000_001, arrayBuffer: () => Promise.reject(new Error('It was read')) };

    expect(await readCalendarFile(file, NOW, store)).toEqual({
      kind: 'refused',
      reason: 'too-big',
    });
  });

  it.each([
    ['every second', ['DTSTART:20260310T100000Z', 'RRULE:FREQ=SECONDLY']],
    [
      'every minute of every day',
      [
        'DTSTART:20260310T100000Z',
        `RRULE:FREQ=DAILY;BYHOUR=${[...Array(24).keys()]};BYMINUTE=${[...Array(60).keys()]}`,
      ],
    ],
    ['every day since 1900', ['DTSTART:19000101T100000Z', 'RRULE:FREQ=DAILY']],
  ])('with an event %s has it counted as too frequent', async (_how, lines) => {
    const { entries, tooOften, damaged } = await read(aCalendar(lines, [START]));

    expect([tooOften, damaged]).toEqual([1, 0]);
    expect(entries.flatMap(timesOf)).toEqual(['2026-03-17 09:00']);
  });

  it.each([
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYDAY=1MO;BYMONTH=4;BYMONTHDAY=15',
    'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2',
    'FREQ=MONTHLY;BYDAY=5MO;INTERVAL=12',
    'FREQ=MONTHLY;BYDAY=5MO;BYMONTH=2',
    'FREQ=DAILY;INTERVAL=2147483647',
    'FREQ=WEEKLY;INTERVAL=2147483647',
    'FREQ=MONTHLY;INTERVAL=2147483647',
    'FREQ=YEARLY;INTERVAL=2147483647',
    'FREQ=YEARLY;BYYEARDAY=366;INTERVAL=4',
    'FREQ=YEARLY;BYWEEKNO=54',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=DAILY;COUNT=0',
    'FREQ=DAILY;INTERVAL=0;COUNT=2',
    'FREQ=NEVER',
    '',
  ])('with the rule “%s” is read to its end', async (rule) => {
    const { entries } = await read(
      aCalendar([START], ['DTSTART:20260310T100000Z', `RRULE:${rule}`]),
    );

    expect(timesOf(entries[0])).toEqual(['2026-03-17 09:00']);
  });

  it('loses what is damaged and nothing beside it', async () => {
    const good = aCalendar([START]);
    const bad = aCalendar(
      ['DTSTART:yesterday'],
      ['SUMMARY:No start'],
      ['DTSTART:20260230T100000Z'],
      [START, 'RRULE:FREQ=WEEKLY;UNTIL=soon'],
      [START, 'ATTENDEE;CN="never closed:mailto:a@example.com', 'GEO:nowhere', 'no colon at all'],
    );
    const unfinished = 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:never-ends\r\nEND:VCALENDAR\r\n';

    const { entries, damaged } = await read(`${bad + unfinished + good}BEGIN:VEVENT\r\nUID:cut`);

    expect(damaged).toBe(6);
    expect(entries.flatMap(timesOf)).toEqual(['2026-03-17 09:00', '2026-03-17 09:00']);
  });

  it('may be nested, folded and repeated as deep as it likes', async () => {
    const nested = `${'BEGIN:VALARM\r\n'.repeat(50_000)}${'END:VALARM\r\n'.repeat(50_000)}`;
    const folded = `DESCRIPTION:x${'\r\n y'.repeat(100_000)}`;
    const calendar = aCalendar([START, nested.trimEnd(), folded, `SUMMARY:${'a'.repeat(300_000)}`]);

    const { entries } = await read(calendar);

    expect(entries.flatMap(timesOf)).toEqual(['2026-03-17 09:00']);
    expect(entries[0]?.summary.length).toBeLessThan(20_001);
  });

  it('with more events or more times than anybody has is refused', async () => {
    const daily = ['DTSTART:20260310T100000Z', 'RRULE:FREQ=DAILY'];
    const many = Array.from({ length: 30 }, () => daily);

    expect(await refusalOf(aCalendar(...many))).toBe('too-many-times');
    expect(await refusalOf(`BEGIN:VCALENDAR\n${'BEGIN:VEVENT\nEND:VEVENT\n'.repeat(50_001)}`)).toBe(
      'too-many-events',
    );
  });

  it.each([
    ['UTF-8 with a mark', (text: string) => new TextEncoder().encode(`\ufeff${text}`)],
    [
      'UTF-16',
      (text: string) =>
        new Uint8Array(new Uint16Array([...`\ufeff${text}`].map((c) => c.charCodeAt(0))).buffer),
    ],
    ['Windows-1252', (text: string) => new Uint8Array([...text].map((c) => c.charCodeAt(0)))],
    [
      'UTF-8 folded in the middle of a letter',
      (text: string) => {
        const bytes = [...new TextEncoder().encode(text)];
        const at = bytes.indexOf(0xc3) + 1;
        return new Uint8Array([...bytes.slice(0, at), 0x0d, 0x0a, 0x20, ...bytes.slice(at)]);
      },
    ],
  ])('is read in %s', async (_encoding, encode) => {
    const { entries } = await read(encode(aCalendar([START, 'SUMMARY:Sesión con José'])));

    expect(entries[0]?.summary).toBe('Sesión con José');
  });

  it('lets the page answer meanwhile', async () => {
    const events = Array.from({ length: 3_000 }, () => [START, 'RRULE:FREQ=WEEKLY;COUNT=2']);
    let answered = 0;
    const reading = read(aCalendar(...events));
    const timer = setInterval(() => {
      answered += 1;
    }, 0);

    await reading;
    clearInterval(timer);

    expect(answered).toBeGreaterThan(5);
  });
});

it('stores nothing by being read', async () => {
  const before = await store.sessions.count();

  await read(aCalendar([START, 'RRULE:FREQ=WEEKLY']));

  expect([before, await store.sessions.count(), await store.rooms.count()]).toEqual([0, 0, 0]);
});
