import { describe, expect, it } from 'vitest';
import {
  isUnderWay,
  markHistory,
  numberedCheckIns,
  numberedSessions,
} from '@/lib/domain/alliance-history';
import type { CheckIn } from '@/lib/domain/check-in';
import { newId, repairIdSchema } from '@/lib/domain/ids';
import type { Repair } from '@/lib/domain/repair';
import { ANA, aSession, day, NOW } from '@/tests/fixtures/builders';
import { aCheckIn } from '@/tests/fixtures/records';

const WEEK = 7 * 86_400_000;
const NO_SCORES = { relationship: null, goals: null, approach: null, overall: null };
const sessions = [0, 1, 2, 3].map((week) =>
  aSession({ status: 'ended', startedAt: NOW + week * WEEK, endedAt: NOW + week * WEEK + 1 }),
);

/** The openness said of each session in turn; `null` where nobody answered. */
function said(...scores: (number | null)[]): CheckIn[] {
  return scores.map((relationship, index) =>
    aCheckIn({
      ...NO_SCORES,
      sessionId: sessions[index]?.id as never,
      at: NOW + index * WEEK,
      relationship,
    }),
  );
}

function aRepair(over: Partial<Repair> = {}): Repair {
  return {
    ...{ id: newId(repairIdSchema), clientId: ANA, sessionId: null, item: null },
    ...{ on: day('2026-03-20'), happened: 'I pushed', heard: '', agreed: '' },
    ...{ settledOn: null, trashedAt: null, ...over },
  };
}

const history = (scores: (number | null)[], repairs: Repair[] = []) =>
  markHistory(numberedCheckIns({ sessions, checkIns: said(...scores) }), repairs);

describe('sessions', () => {
  it('are counted in the order they began, those to come left out', () => {
    const planned = aSession({ status: 'planned', startedAt: null });

    const numbered = numberedSessions({ sessions: [...sessions.toReversed(), planned] });

    expect(numbered.map(({ number, session }) => [number, session.id])).toEqual(
      sessions.map(({ id }, index) => [index + 1, id]),
    );
  });
});

describe('check-ins', () => {
  it('keep the number of their session where one in between was not answered', () => {
    const numbered = numberedCheckIns({ sessions, checkIns: said(8, null, 9) });

    expect(numbered.map(({ number }) => number)).toEqual([1, 3]);
  });

  it('of a session in the trash are left out', () => {
    expect(numberedCheckIns({ sessions: sessions.slice(1), checkIns: said(8, 9) })).toHaveLength(1);
  });
});

describe('a mark', () => {
  it.each([
    ['nothing came since', [9, 9, 6], { kind: 'open' }, true],
    ['the next answer is not marked', [9, 6, 9], { kind: 'recovered', number: 3, score: 9 }, false],
    ['the next answer is marked too', [9, 6, 5], { kind: 'again', number: 3 }, false],
    ['the answers after it are of other items', [9, 6, null], { kind: 'open' }, true],
  ])('is told with what became of it: %s', (_, scores, end, underWay) => {
    const mark = history(scores).find(({ number }) => number === (scores[1] === 6 ? 2 : 3));

    expect(mark?.end).toEqual(end);
    expect(mark && isUnderWay(mark)).toBe(underWay);
  });

  it('is under repair once that is written down, and settled with its day', () => {
    const about = { sessionId: sessions[1]?.id as never, item: 'relationship' as const };
    const settled = aRepair({ ...about, settledOn: day('2026-04-01') });

    expect(history([9, 5], [aRepair(about)])[0]?.end).toEqual({
      kind: 'repairing',
      since: '2026-03-20',
    });
    expect(history([9, 5], [settled])[0]?.end).toEqual({ kind: 'settled', on: '2026-04-01' });
    expect(history([9, 5], [aRepair({ ...about, item: 'goals' })])[0]?.end.kind).toBe('open');
  });

  it('comes latest first', () => {
    expect(history([5, 5, 5]).map(({ number }) => number)).toEqual([3, 2, 1]);
  });
});
