import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantsOf, recentSpan } from '@/lib/domain/day-span';
import { dayOf } from '@/lib/domain/days';
import { day } from '@/tests/fixtures/builders';

describe('a span that ends today', () => {
  it.each([
    ['month', '2026-03-10', '2026-02-09'],
    ['quarter', '2026-03-10', '2025-12-11'],
    ['year', '2026-03-10', '2025-03-11'],
    // May has a 31st, February does not: it begins after the last day February has.
    ['quarter', '2026-05-31', '2026-03-01'],
    ['year', '2028-02-29', '2027-03-01'],
    ['everything', '2026-03-10', null],
  ] as const)('%s on %s begins on %s', (span, today, from) => {
    expect(recentSpan(span, day(today))).toEqual({ from, to: today });
  });
});

describe('the instants of a span of days', () => {
  it('are those of its first and its last day, and of no other', () => {
    const days = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((date) => dayOf(date.getTime()));
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        const span = instantsOf({ from, to });

        expect(dayOf(span.from)).toBe(from);
        expect(dayOf(span.from - 1) < from).toBe(true);
        expect(dayOf(span.until - 1)).toBe(to);
        expect(dayOf(span.until) > to).toBe(true);
      }),
    );
  });

  it('are none when it ends before it begins', () => {
    const { from, until } = instantsOf({ from: day('2026-03-10'), to: day('2026-03-01') });

    expect(from).toBeGreaterThanOrEqual(until);
  });

  it('begin with the first there ever was when nothing else is said', () => {
    expect(instantsOf({ from: null, to: day('2026-03-10') }).from).toBe(0);
  });
});
