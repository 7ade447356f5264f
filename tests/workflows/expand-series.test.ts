import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, type Day, daySchema } from '@/lib/domain/days';
import { clockTimeSchema, instantAt } from '@/lib/domain/zoned-time';
import { expandCalendar } from '@/lib/workflows/expand-calendar';
import { day, NOW } from '@/tests/fixtures/builders';

const RUNS = process.env.COACHSIDE_FULL === '1' ? 2_000 : 100;
const DAY_MS = 86_400_000;
const WINDOW = { from: NOW - 30 * DAY_MS, until: NOW + 366 * DAY_MS };
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const ZONES = ['Europe/Madrid', 'America/New_York', 'Australia/Sydney', 'Asia/Kolkata', 'UTC'];

const starts = fc.integer({ min: -400, max: 300 }).map((days) => addDays(day('2026-03-10'), days));
const times = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) =>
    clockTimeSchema.parse(parts.map((part) => String(part).padStart(2, '0')).join(':')),
  );
const zones = fc.constantFrom(...ZONES);

function weekday(on: Day): number {
  return (new Date(`${on}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The instants that our reading of an event finds in the window. */
function found(on: Day, time: string, zone: string, rule: string): number[] {
  const start = `${on.replaceAll('-', '')}T${time.replace(':', '')}00`;
  const lines = ['BEGIN:VEVENT', 'UID:x', `DTSTART;TZID=${zone}:${start}`, `RRULE:${rule}`];
  const parts = { events: [[...lines, 'END:VEVENT']], zones: [], zone: undefined };
  const steps = expandCalendar({ ...parts, isCancelling: false, damaged: 0 }, WINDOW);
  for (;;) {
    const step = steps.next();
    if (!step.done) continue;
    expect([step.value.damaged, step.value.tooOften]).toEqual([0, 0]);
    return step.value.events.flatMap((event) => event.times.map(({ startsAt }) => startsAt));
  }
}

function inWindow(days: readonly Day[], time: string, zone: string): number[] {
  return days
    .map((each) => instantAt(each, clockTimeSchema.parse(time), zone))
    .filter((at) => at >= WINDOW.from && at < WINDOW.until);
}

it('finds the weekly times that counting by hand finds, in every zone', () => {
  const weekly = fc.record({
    on: starts,
    time: times,
    zone: zones,
    interval: fc.integer({ min: 1, max: 5 }),
    count: fc.integer({ min: 1, max: 60 }),
    others: fc.subarray([...WEEKDAYS]),
  });
  fc.assert(
    fc.property(weekly, ({ on, time, zone, interval, count, others }) => {
      const own = weekday(on);
      const days = WEEKDAYS.filter((name, index) => index === own || others.includes(name));
      const monday = addDays(on, -own);
      const byHand: Day[] = [];
      for (let week = 0; byHand.length < count; week += interval) {
        for (const name of days) {
          const each = addDays(monday, week * 7 + WEEKDAYS.indexOf(name));
          if (each >= on && byHand.length < count) byHand.push(each);
        }
      }

      const rule = `FREQ=WEEKLY;INTERVAL=${interval};BYDAY=${days};COUNT=${count}`;
      expect(found(on, time, zone, rule)).toEqual(inWindow(byHand, time, zone));
    }),
    { numRuns: RUNS },
  );
});

it('finds the daily and monthly times that counting by hand finds', () => {
  const plain = fc.record({
    on: starts,
    time: times,
    zone: zones,
    interval: fc.integer({ min: 1, max: 6 }),
    count: fc.integer({ min: 1, max: 80 }),
    isMonthly: fc.boolean(),
  });
  fc.assert(
    fc.property(plain, ({ on, time, zone, interval, count, isMonthly }) => {
      const byHand: Day[] = [];
      for (let step = 0; byHand.length < count; step += interval) {
        const each = isMonthly ? monthsLater(on, step) : addDays(on, step);
        // A month without that day has no time.
        if (each !== undefined) byHand.push(each);
      }

      const rule = `FREQ=${isMonthly ? 'MONTHLY' : 'DAILY'};INTERVAL=${interval};COUNT=${count}`;
      expect(found(on, time, zone, rule)).toEqual(inWindow(byHand, time, zone));
    }),
    { numRuns: RUNS },
  );
});

function monthsLater(on: Day, months: number): Day | undefined {
  const [year = 0, month = 1, date = 1] = on.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const parts = [Math.floor(index / 12), (index % 12) + 1, date];
  const text = parts.map((part) => String(part).padStart(2, '0')).join('-');
  return daySchema.safeParse(text).data;
}
