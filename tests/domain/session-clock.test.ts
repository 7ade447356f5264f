import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Agenda, beginAgenda, coachedFor, goToItem, nextItem } from '@/lib/domain/agenda';
import { dayOf } from '@/lib/domain/days';
import {
  type ClockReading,
  JUMP_MS,
  jumpBetween,
  jumpsIn,
  noteJump,
  sessionTime,
  unseenJump,
} from '@/lib/domain/session-clock';
import { anAgenda, NOW } from '@/tests/fixtures/builders';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const RUNS = process.env.COACHSIDE_FULL === '1' ? 10_000 : 300;
const begun = (agenda: Agenda = beginAgenda(anAgenda(), NOW)) => ({ startedAt: NOW, agenda });
const reading = (wall: number, steady: number, isSeen = true): ClockReading => {
  return { wall: NOW + wall, steady, isSeen };
};

describe('a jump of the machine’s clock', () => {
  it.each([
    ['it ran', reading(0, 0), reading(SECOND, SECOND), 0],
    ['it was put right by a little', reading(0, 0), reading(SECOND - 900, SECOND), 0],
    ['it was set back', reading(0, 0), reading(SECOND - HOUR, SECOND), -HOUR],
    ['it was set forward', reading(0, 0), reading(SECOND + HOUR, SECOND), HOUR],
    ['the machine slept', reading(0, 0), reading(2 * HOUR, 20), 2 * HOUR - 20],
    ['both clocks ran on in sleep', reading(0, 0), reading(HOUR, HOUR), HOUR],
    ['nobody saw the page for long', reading(0, 0, false), reading(HOUR, HOUR), 0],
  ])('is told when %s', (_what, before, after, by) => {
    expect(jumpBetween(before, after)).toBe(by);
  });

  it('is noted once, though two windows see it', () => {
    const seen = noteJump(begun().agenda, { at: NOW + MINUTE, by: -HOUR });

    const twice = noteJump(seen, { at: NOW + MINUTE + 900, by: -HOUR + 40 });

    expect(twice.clockJumps).toEqual([{ at: NOW + MINUTE, by: -HOUR }]);
  });

  it('that nobody saw is what the machine stands behind of what the session holds', () => {
    const agenda = goToItem(begun().agenda, 1, NOW + 20 * MINUTE);

    const jump = unseenJump(begun(agenda), NOW + 25 * MINUTE, NOW - HOUR);

    expect(jump).toEqual({ at: NOW - HOUR, by: -HOUR - 25 * MINUTE });
    expect(unseenJump(begun(agenda), NOW + 25 * MINUTE, NOW + 26 * MINUTE)).toBeUndefined();
  });

  it('is told with its time into the session, after others', () => {
    const jumps = [
      { at: NOW + MINUTE, by: HOUR },
      { at: NOW + HOUR + 3 * MINUTE, by: -2 * HOUR },
    ];

    expect(jumpsIn({ clockJumps: jumps }).map(({ at }) => (at - NOW) / MINUTE)).toEqual([1, 3]);
  });
});

/** What may happen to a machine in a session; `for` is how long it then runs. */
const event = fc.record({
  what: fc.constantFrom('runs', 'is set', 'sleeps', 'travels', 'goes on', 'writes'),
  by: fc.integer({ min: -12 * HOUR, max: 12 * HOUR }),
  for: fc.integer({ min: SECOND, max: 10 * MINUTE }),
});
const ZONES = ['Europe/Madrid', 'America/Lima', 'Pacific/Auckland'];

describe('whatever happens to the clock of the machine', () => {
  it('the session’s runs on: never back, never far, its entries in order and its minutes whole', () => {
    const ownZone = process.env.TZ;
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        let wall = NOW;
        let steady = 0;
        let ran = 0;
        let jumps = 0;
        let agenda: Agenda = beginAgenda(anAgenda(), NOW);
        let before: ClockReading = { wall, steady, isSeen: true };
        const written: number[] = [];
        let last = NOW;
        /** A second goes by, and somebody looks. */
        const look = () => {
          wall += SECOND;
          steady += SECOND;
          ran += SECOND;
          const after = { wall, steady, isSeen: true };
          const by = jumpBetween(before, after);
          if (by !== 0) agenda = noteJump(agenda, { at: before.wall, by });
          before = after;
        };

        for (const { what, by, for: length } of events) {
          if (what === 'is set') wall += by;
          if (what === 'sleeps') wall += Math.abs(by);
          if (what === 'is set' || what === 'sleeps') jumps += 1;
          if (what === 'travels') process.env.TZ = ZONES[length % ZONES.length];
          look();
          const seconds = Math.min(20, Math.floor(length / SECOND));
          for (let second = 0; second < seconds; second += 1) look();
          const time = sessionTime(begun(agenda), wall);
          if (what === 'goes on') agenda = goToItem(agenda, nextItem(agenda) ?? 0, time);
          if (what === 'writes') written.push(time);
          expect(time).toBeGreaterThanOrEqual(last);
          expect(Math.abs(time - NOW - ran)).toBeLessThanOrEqual(jumps * JUMP_MS);
          last = time;
        }

        expect(written).toEqual(written.toSorted((a, b) => a - b));
        const coached = coachedFor(agenda, sessionTime(begun(agenda), wall));
        expect(Math.abs(coached - ran)).toBeLessThanOrEqual(jumps * JUMP_MS);
      }),
      { numRuns: RUNS },
    );
    process.env.TZ = ownZone ?? '';
    if (ownZone === undefined) delete process.env.TZ;
  });

  it('a change of zone moves days and nothing else', () => {
    const ownZone = process.env.TZ;
    const [days, times] = [new Set<string>(), new Set<number>()];

    for (const zone of ZONES) {
      process.env.TZ = zone;
      days.add(dayOf(NOW + 4 * HOUR));
      times.add(sessionTime(begun(), NOW + MINUTE));
    }

    if (ownZone === undefined) delete process.env.TZ;
    else process.env.TZ = ownZone;
    expect(days.size).toBe(2);
    expect([...times]).toEqual([NOW + MINUTE]);
  });
});
