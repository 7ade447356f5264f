import { describe, expect, it } from 'vitest';
import { accessDueOn } from '@/lib/domain/access-request';
import { isKeepingOver, type KeepingDecision, keepingState } from '@/lib/domain/keeping';
import { addMonths } from '@/lib/domain/months';
import { rightsDue } from '@/lib/domain/rights-due';
import { ANA, aClient, day, NOW } from '@/tests/fixtures/builders';

const retention = (years: number) => ({ retention: { years, decidedOn: day('2026-01-01') } });

it.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-11-15', 3, '2027-02-15'],
  ['2026-03-10', 36, '2029-03-10'],
  ['2026-03-31', 0, '2026-03-31'],
])('counts months by the calendar: %s and %i months is %s', (from, months, to) => {
  expect(addMonths(day(from), months)).toBe(to);
});

it.each([
  ['2026-01-31', false, '2026-02-28'],
  ['2026-01-31', true, '2026-04-30'],
] as const)(
  'asks for an answer to %s within a month, or three: extended %s',
  (asked, more, due) => {
    expect(accessDueOn(day(asked), more)).toBe(due);
  },
);

describe('for how long records are kept', () => {
  const lastAt = NOW; // 10 March 2026
  const state = (over: Partial<Parameters<typeof keepingState>[0]>) =>
    keepingState({ client: aClient(), lastAt, closures: [], ...over });
  const decisions = (...list: [KeepingDecision['choice'], string][]) =>
    list.map(([choice, until]) => ({ choice, on: day('2029-03-11'), until: day(until) }));

  it('is open until somebody decides', () => {
    expect(state({})).toMatchObject({ years: undefined, until: undefined });
  });

  it('counts from the last session, by the longest time that was agreed', () => {
    expect(state({ closures: [retention(2), retention(3)] }).until).toBe('2029-03-10');
  });

  it('counts from the day the client was added where there never was a session', () => {
    expect(state({ lastAt: undefined, closures: [retention(1)] }).until).toBe('2027-03-10');
  });

  it('is what was decided for this client, whatever the engagement says', () => {
    const client = aClient({ keeping: { years: 1, decisions: [] } });

    expect(state({ client, closures: [retention(9)] }).until).toBe('2027-03-10');
  });

  it('goes on with a decision, and is never brought forward by one', () => {
    const later = aClient({ keeping: { years: 3, decisions: decisions(['keep', '2030-03-11']) } });
    const sooner = aClient({
      keeping: { years: 3, decisions: decisions(['later', '2027-01-01']) },
    });

    expect(state({ client: later }).until).toBe('2030-03-11');
    expect(state({ client: sooner }).until).toBe('2029-03-10');
  });

  it('is over the day after', () => {
    const until = state({ closures: [retention(3)] });

    expect(isKeepingOver(until, day('2029-03-10'))).toBe(false);
    expect(isKeepingOver(until, day('2029-03-11'))).toBe(true);
  });

  it('is due for clients in the trash too, and never for the sample', () => {
    const closures = [{ ...retention(0), clientId: ANA }];
    const due = (over: Parameters<typeof aClient>[0]) =>
      rightsDue(
        {
          clients: [aClient(over)],
          lastStarts: new Map([[ANA, NOW]]),
          closures: closures as never,
          requests: [],
        },
        day('2026-04-01'),
      ).over.length;

    expect([due({}), due({ trashedAt: NOW }), due({ isSample: true })]).toEqual([1, 1, 0]);
  });
});
