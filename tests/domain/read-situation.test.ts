import { describe, expect, it } from 'vitest';
import { type CheckIn, checkInSchema } from '@/lib/domain/check-in';
import { dayOf } from '@/lib/domain/days';
import { type Goal, type Rating, ratingSchema } from '@/lib/domain/goal';
import { askIdSchema, checkInIdSchema, newId, ratingIdSchema } from '@/lib/domain/ids';
import { type Ask, askSchema } from '@/lib/domain/question';
import { readSituation, type SituationRecords } from '@/lib/domain/read-situation';
import type { Session } from '@/lib/domain/session';
import { ANA, aCommitment, aGoal, aSession, day, NOW } from '@/tests/fixtures/builders';

const WEEK = 7 * 86_400_000;

const session = aSession();
/** Weekly sessions before this one, latest first. */
const earlier: Session[] = Array.from({ length: 5 }, (_, index) =>
  aSession({ status: 'ended', startedAt: NOW - (index + 1) * WEEK }),
);

function read(over: Partial<SituationRecords> = {}) {
  const none = { asks: [], openCommitments: [], goals: [], ratings: [], checkIns: [] };
  return readSituation({ session, earlier, ...none, ...over }, dayOf(NOW));
}

function anAsk(at: number, questionId: string | null = 'q'): Ask {
  const ids = { id: newId(askIdSchema), sessionId: session.id, clientId: ANA };
  const rest = { text: 'Asked?', phase: 'goal', answerNoteId: null, trashedAt: null };
  return askSchema.parse({ ...ids, ...rest, questionId, at });
}

function ratings({ id: goalId }: Goal, values: readonly number[]): Rating[] {
  return values.map((value, index) =>
    ratingSchema.parse({
      id: newId(ratingIdSchema),
      goalId,
      clientId: ANA,
      sessionId: null,
      value,
      evidence: '',
      at: NOW - (values.length - index) * WEEK,
    }),
  );
}

function aCheckIn(of: Session | undefined, over: Partial<CheckIn> = {}): CheckIn {
  return checkInSchema.parse({
    id: newId(checkInIdSchema),
    clientId: ANA,
    sessionId: of?.id,
    at: of?.startedAt,
    relationship: 9,
    goals: 9,
    approach: 9,
    overall: 9,
    keepOrChange: '',
    ...over,
  });
}

describe('the situation of a client', () => {
  it('counts the sessions, this one among them', () => {
    expect(read().sessionNumber).toBe(6);
    expect(read({ earlier: [] }).sessionNumber).toBe(1);
  });

  it.each([
    ['in this session', NOW + 1, 0],
    ['at the very start of the last one', NOW - WEEK, 1],
    ['between two sessions', NOW - WEEK - 1, 2],
    ['in the first', NOW - 5 * WEEK + 1, 5],
  ])('tells how many sessions ago a question was asked: %s', (_, at, sessionsAgo) => {
    expect(read({ asks: [anAsk(at)] }).asks).toEqual([{ questionId: 'q', sessionsAgo }]);
  });

  it('knows nothing of questions made up on the spot', () => {
    expect(read({ asks: [anAsk(NOW, null)] }).asks).toEqual([]);
  });

  it('tells open commitments from overdue ones, and leaves out what is being agreed now', () => {
    const openCommitments = [
      aCommitment({ dueOn: day('2026-03-09') }),
      aCommitment({ dueOn: day('2026-03-10') }),
      aCommitment({ dueOn: null }),
      aCommitment({ sessionId: session.id, dueOn: day('2026-03-09') }),
    ];

    expect(read({ openCommitments }).commitments).toEqual({ open: 3, overdue: 1 });
  });

  it.each([
    ['not rated', {}, [], 0],
    ['twice the same', {}, [4, 4], 0],
    ['three times the same', {}, [4, 4, 4], 3],
    ['the same since it moved', {}, [2, 5, 5, 5, 5], 4],
    ['moved at last', {}, [4, 4, 4, 5], 0],
    ['at its target', { target: 7 }, [7, 7, 7], 0],
    ['at the top', {}, [10, 10, 10], 0],
    ['reached', { status: 'reached' }, [4, 4, 4], 0],
  ] as const)(
    'calls a goal flat that is open and has not moved: %s',
    (_, over, values, flatFor) => {
      const goal = aGoal(over);

      const { flatGoals } = read({ goals: [goal], ratings: ratings(goal, values) });

      expect(flatGoals).toEqual(flatFor === 0 ? [] : [{ goal: goal.text, ratings: flatFor }]);
    },
  );

  it('names the goal that has been flat for longest first', () => {
    const [short, long] = [aGoal({ text: 'Short' }), aGoal({ text: 'Long' })];
    const all = [...ratings(short, [4, 4, 4]), ...ratings(long, [3, 3, 3, 3])];

    const { flatGoals } = read({ goals: [short, long], ratings: all });

    expect(flatGoals.map(({ goal }) => goal)).toEqual(['Long', 'Short']);
  });

  it.each([
    ['all is well', {}, [], 'steady'],
    ['a point less', { goals: 8 }, [], 'steady'],
    ['fell by two', { goals: 7 }, [{ item: 'goals', score: 7, fell: 2 }], 'strained'],
    ['left empty', { relationship: null }, [], 'steady'],
    ['the session was poor', { overall: 5 }, [{ item: 'overall', score: 5, fell: 4 }], 'steady'],
  ] as const)('reads the last check-in: %s', (_, over, checkIn, alliance) => {
    const checkIns = [aCheckIn(earlier[1]), aCheckIn(earlier[0], over)];

    expect(read({ checkIns })).toMatchObject({ checkIn, alliance });
  });

  it('tells a fall from what the client usually says, however slowly it came', () => {
    const slow = [9, 9, 8, 7].map((relationship, index) =>
      aCheckIn(earlier[3 - index], { relationship }),
    );

    expect(read({ checkIns: slow })).toMatchObject({
      checkIn: [{ item: 'relationship', score: 7, fell: 2 }],
      alliance: 'strained',
    });
  });

  it('calls a first check-in low from six down, and tells no fall', () => {
    const checkIns = [aCheckIn(earlier[0], { approach: 6, relationship: 7 })];

    expect(read({ checkIns }).checkIn).toEqual([{ item: 'approach', score: 6, fell: 0 }]);
  });

  it('puts what fell most first, then what is lowest', () => {
    const checkIns = [
      aCheckIn(earlier[1], { approach: 6, relationship: 5 }),
      aCheckIn(earlier[0], { approach: 6, relationship: 5, goals: 7, overall: 4 }),
    ];

    const { checkIn } = read({ checkIns });

    expect(checkIn.map(({ item }) => item)).toEqual([
      'overall',
      'goals',
      'relationship',
      'approach',
    ]);
  });

  it('lets a check-in rest that is four sessions old', () => {
    expect(read({ checkIns: [aCheckIn(earlier[2], { goals: 2 })] }).checkIn).toHaveLength(1);
    expect(read({ checkIns: [aCheckIn(earlier[3], { goals: 2 })] }).checkIn).toEqual([]);
  });
});
