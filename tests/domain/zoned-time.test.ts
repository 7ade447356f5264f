import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repeatDays } from '@/lib/domain/repeat-days';
import { clockAt, clockTimeSchema, instantAt, isTimeZone } from '@/lib/domain/zoned-time';
import { day } from '@/tests/fixtures/builders';

const time = (text: string) => clockTimeSchema.parse(text);

describe('a time on the clocks of a zone', () => {
  it.each([
    ['2026-03-10', '10:00', 'UTC', '2026-03-10T10:00:00.000Z'],
    ['2026-01-15', '09:30', 'Europe/Madrid', '2026-01-15T08:30:00.000Z'],
    ['2026-07-15', '09:30', 'Europe/Madrid', '2026-07-15T07:30:00.000Z'],
    ['2026-03-10', '00:15', 'America/Mexico_City', '2026-03-10T06:15:00.000Z'],
    ['2026-03-10', '23:45', 'Asia/Kolkata', '2026-03-10T18:15:00.000Z'],
    ['2026-03-10', '08:00', 'Pacific/Kiritimati', '2026-03-09T18:00:00.000Z'],
    // 02:30 does not exist in New York on 8 March 2026: an hour later, as the clocks jump.
    ['2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:30:00.000Z'],
    // 01:30 comes twice on 1 November 2026: the first.
    ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
    // Half an hour of summer time.
    ['2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:45:00.000Z'],
  ])('%s %s in %s is %s', (on, at, zone, expected) => {
    expect(new Date(instantAt(day(on), time(at), zone)).toISOString()).toBe(expected);
  });

  it('reads back what it was made from, wherever clocks show it', () => {
    const zones = fc.constantFrom(
      'UTC',
      'Europe/Madrid',
      'America/New_York',
      'America/Sao_Paulo',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
    );
    const instants = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2060, 0) });
    fc.assert(
      fc.property(instants, zones, (at, zone) => {
        const shown = clockAt(at, zone);
        expect(clockAt(instantAt(shown.day, shown.time, zone), zone)).toEqual(shown);
      }),
    );
  });

  it('is the coach’s own without a zone', () => {
    const at = Date.UTC(2026, 2, 10, 10);

    expect(instantAt(clockAt(at).day, clockAt(at).time)).toBe(at);
  });

  it('needs a zone that exists', () => {
    expect(() => instantAt(day('2026-03-10'), time('10:00'), 'Europe/Atlantis')).toThrow(
      RangeError,
    );
    expect(['Europe/Madrid', 'UTC', 'Europe/Atlantis', ''].map(isTimeZone)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it.each(['24:00', '9:30', '09:60', '', '09:30:00'])('is not “%s”', (text) => {
    expect(clockTimeSchema.safeParse(text).success).toBe(false);
  });
});

describe('repeated days', () => {
  it.each([
    ['weekly', { every: 'week', weeks: 1 }, ['2026-03-24', '2026-03-31', '2026-04-07']],
    ['fortnightly', { every: 'week', weeks: 2 }, ['2026-03-24', '2026-04-07', '2026-04-21']],
    [
      'the fourth Tuesday',
      { every: 'month', months: 1 },
      ['2026-03-24', '2026-04-28', '2026-05-26'],
    ],
  ] as const)('come %s', (_what, repeat, expected) => {
    expect(repeatDays(day('2026-03-24'), repeat, 3)).toEqual(expected);
  });

  it('take a fifth weekday for the last of its month', () => {
    const days = repeatDays(day('2026-01-30'), { every: 'month', months: 1 }, 4);

    expect(days).toEqual(['2026-01-30', '2026-02-27', '2026-03-27', '2026-04-24']);
  });

  it.each([0, -1, Number.NaN])('are at least one, also for a step of %s', (weeks) => {
    expect(repeatDays(day('2026-03-24'), { every: 'week', weeks }, 5)).toEqual(['2026-03-24']);
  });

  it('keep their weekday and order, and never become too many', () => {
    const months = fc.integer({ min: 1, max: 6 });
    const first = fc.integer({ min: 0, max: 4_000 }).map((offset) => {
      return day(new Date(Date.UTC(2025, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10));
    });
    fc.assert(
      fc.property(first, months, fc.integer({ min: 1, max: 500 }), (start, step, count) => {
        const days = repeatDays(start, { every: 'month', months: step }, count);
        const weekdays = days.map((each) => new Date(`${each}T00:00:00Z`).getUTCDay());
        expect(new Set(weekdays).size).toBe(1);
        expect(days).toEqual(days.toSorted());
        expect(days).toHaveLength(Math.min(count, 104));
        expect(days[0]).toBe(start);
      }),
    );
  });
});
