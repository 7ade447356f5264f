import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Agenda,
  agendaSchema,
  beginAgenda,
  coachedFor,
  currentItem,
  currentPhase,
  endAgenda,
  extendItem,
  goToItem,
  isPaused,
  leftOf,
  nextItem,
  pauseAgenda,
  previousItem,
  resumeAgenda,
  returnItem,
  skipItem,
  spentOn,
} from '@/lib/domain/agenda';
import { anAgenda, NOW } from '@/tests/fixtures/builders';

const MINUTE = 60_000;
const RUNS = process.env.COACHSIDE_FULL === '1' ? 10_000 : 500;
const at = (minutes: number) => NOW + minutes * MINUTE;
const spent = (agenda: Agenda, minutes: number) =>
  agenda.items.map((_, item) => spentOn(agenda, item, at(minutes)) / MINUTE);

describe('an agenda that runs', () => {
  const begun = beginAgenda(anAgenda(), at(0));

  it('begins with its first item, once', () => {
    expect(currentItem(begun)).toBe(0);
    expect(currentPhase(begun)).toBe('goal');
    expect(beginAgenda(begun, at(5))).toEqual(begun);
  });

  it('stands at its first item before the session', () => {
    expect(currentItem(anAgenda())).toBe(0);
    expect(coachedFor(anAgenda(), at(9))).toBe(0);
  });

  it('jumps ahead, returns, and keeps the minutes of every visit', () => {
    const jumped = goToItem(begun, 2, at(10));
    const returned = goToItem(jumped, returnItem(jumped) ?? -1, at(12));

    expect(currentItem(returned)).toBe(0);
    expect(spent(returned, 20)).toEqual([18, 0, 2]);
  });

  it.each([0, 3, -1, 0.5, Number.NaN])('stays where it is when sent to %d', (item) => {
    expect(goToItem(begun, item, at(3))).toEqual(begun);
  });

  it('passes over what is skipped, both ways', () => {
    const skipped = skipItem(begun, 1, at(1));
    const last = goToItem(skipped, 2, at(2));

    expect(nextItem(skipped)).toBe(2);
    expect(previousItem(last)).toBe(0);
    expect(nextItem(last)).toBeUndefined();
    expect(previousItem(begun)).toBeUndefined();
  });

  it('moves on when the current item is skipped, unless it is the last', () => {
    const last = goToItem(begun, 2, at(2));

    expect(currentItem(skipItem(begun, 0, at(4)))).toBe(1);
    expect(currentItem(skipItem(last, 2, at(4)))).toBe(2);
  });

  it('wants a skipped item again once the coach goes there', () => {
    const skipped = skipItem(begun, 1, at(1));

    expect(goToItem(skipped, 1, at(2)).items[1]?.isSkipped).toBe(false);
  });

  it('runs over softly: minutes left turn negative, and extending gives more', () => {
    expect(leftOf(begun, 0, at(25))).toBe(-5 * MINUTE);
    expect(leftOf(extendItem(begun, 0), 0, at(25))).toBe(0);
    expect(extendItem(begun, 0).items[0]?.plannedMinutes).toBe(20);
    expect(leftOf(begun, 9, at(25))).toBe(0);
  });

  it('does not count pauses, even one that spans a jump', () => {
    const paused = pauseAgenda(begun, at(5));
    const jumped = goToItem(paused, 1, at(8));
    const resumed = resumeAgenda(jumped, at(10));

    expect(isPaused(jumped)).toBe(true);
    expect(spent(resumed, 15)).toEqual([5, 5, 0]);
    expect(coachedFor(resumed, at(15))).toBe(10 * MINUTE);
  });

  it('pauses once and resumes once', () => {
    const paused = pauseAgenda(begun, at(5));

    expect(pauseAgenda(paused, at(6))).toEqual(paused);
    expect(resumeAgenda(begun, at(6))).toEqual(begun);
  });

  it('stops for good at its end, even in a pause nobody ended', () => {
    const ended = endAgenda(pauseAgenda(begun, at(50)), at(55));

    expect(isPaused(ended)).toBe(false);
    expect(coachedFor(ended, at(1_000))).toBe(50 * MINUTE);
    expect(endAgenda(ended, at(99))).toEqual(ended);
  });
});

const action = fc.oneof(
  fc.record({ verb: fc.constant('go' as const), item: fc.integer({ min: -1, max: 3 }) }),
  fc.record({ verb: fc.constant('skip' as const), item: fc.integer({ min: 0, max: 2 }) }),
  fc.record({ verb: fc.constant('extend' as const), item: fc.integer({ min: 0, max: 2 }) }),
  fc.record({ verb: fc.constantFrom('pause', 'resume', 'return', 'next'), item: fc.constant(0) }),
);
type Action = typeof action extends fc.Arbitrary<infer A> ? A : never;

function perform(agenda: Agenda, { verb, item }: Action, now: number): Agenda {
  switch (verb) {
    case 'go':
      return goToItem(agenda, item, now);
    case 'skip':
      return skipItem(agenda, item, now);
    case 'extend':
      return extendItem(agenda, item);
    case 'pause':
      return pauseAgenda(agenda, now);
    case 'resume':
      return resumeAgenda(agenda, now);
    case 'return':
      return goToItem(agenda, returnItem(agenda) ?? -1, now);
    default:
      return goToItem(agenda, nextItem(agenda) ?? -1, now);
  }
}

describe('whatever the coach does', () => {
  const steps = (gap: fc.Arbitrary<number>) =>
    fc.array(fc.record({ action, gap }), { maxLength: 40 });

  it('the items’ minutes are those of the session without its pauses', () => {
    fc.assert(
      fc.property(steps(fc.nat({ max: 20 * MINUTE })), fc.nat({ max: MINUTE }), (taken, rest) => {
        let now = NOW;
        let paused = 0;
        let agenda = beginAgenda(anAgenda(), now);
        for (const { action: each, gap } of taken) {
          if (isPaused(agenda)) paused += gap;
          now += gap;
          agenda = perform(agenda, each, now);
        }
        if (isPaused(agenda)) paused += rest;
        now += rest;

        const perItem = agenda.items.map((_, item) => spentOn(agenda, item, now));
        const ended = endAgenda(agenda, now);

        expect(perItem.reduce((sum, each) => sum + each, 0)).toBe(now - NOW - paused);
        expect(coachedFor(agenda, now)).toBe(now - NOW - paused);
        expect(coachedFor(ended, now + 999_999)).toBe(now - NOW - paused);
        expect(agendaSchema.parse(ended)).toEqual(ended);
        expect(currentItem(ended)).toBe(currentItem(agenda));
      }),
      { numRuns: RUNS },
    );
  });

  it('no time is negative and nothing breaks when the clock goes back', () => {
    const anyGap = fc.integer({ min: -90 * MINUTE, max: 90 * MINUTE });
    fc.assert(
      fc.property(steps(anyGap), (taken) => {
        let now = NOW;
        let agenda = beginAgenda(anAgenda(), now);
        for (const { action: each, gap } of taken) {
          now += gap;
          agenda = perform(agenda, each, now);
        }
        const ended = endAgenda(agenda, now);

        const times = [agenda, ended].flatMap((each) => [
          coachedFor(each, now),
          ...each.items.map((_, item) => spentOn(each, item, now)),
        ]);

        expect(Math.min(...times)).toBeGreaterThanOrEqual(0);
        expect(agendaSchema.parse(ended)).toEqual(ended);
      }),
      { numRuns: RUNS },
    );
  });
});
