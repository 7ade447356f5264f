import { describe, expect, it } from 'vitest';
import { lastAgenda, type PrepRecords, prepSummary } from '@/lib/domain/prep-summary';
import type { Session } from '@/lib/domain/session';
import { aCommitment, aGoal, aNote, anAgenda, aSession, day, NOW } from '@/tests/fixtures/builders';
import { aCheckIn, anAsk, aRating } from '@/tests/fixtures/records';

const WEEK = 7 * 86_400_000;
const TODAY = day('2026-03-10');

const aPast = (weeksAgo: number, over: Partial<Session> = {}) =>
  aSession({
    status: 'ended',
    plannedAt: NOW - weeksAgo * WEEK,
    startedAt: NOW - weeksAgo * WEEK,
    endedAt: NOW - weeksAgo * WEEK + 3_600_000,
    wrapUp: 'done',
    ...over,
  });
const last = aPast(1);
const before = aPast(2);

function summary(over: Partial<PrepRecords> = {}) {
  const records: PrepRecords = {
    sessions: [last, before],
    commitments: [],
    goals: [],
    ratings: [],
    asks: [],
    checkIns: [],
    notes: [],
    ...over,
  };
  return prepSummary(records, TODAY);
}

describe('the summary before a first session', () => {
  it('is empty and calls it the first', () => {
    expect(summary({ sessions: [] })).toEqual({
      ordinal: 1,
      lastTime: undefined,
      goals: [],
      tags: [],
      checkIn: undefined,
    });
  });
});

describe('what was agreed', () => {
  const texts = (records: Partial<PrepRecords>) =>
    summary(records).lastTime?.promises.map(({ commitment }) => commitment.text);

  it('lists the last session’s commitments in order, whatever became of them, then older open ones', () => {
    const commitments = [
      aCommitment({ sessionId: last.id, at: NOW - 20, text: 'second', status: 'done' }),
      aCommitment({ sessionId: last.id, at: NOW - 30, text: 'first' }),
      aCommitment({ sessionId: before.id, at: NOW - 90, text: 'older' }),
    ];

    expect(texts({ commitments })).toEqual(['first', 'second', 'older']);
  });

  it('leaves out an older one closed before the last session, and keeps one closed since', () => {
    const older = { sessionId: before.id, status: 'done' } as const;
    const commitments = [
      aCommitment({ ...older, text: 'long done', closedAt: NOW - 2 * WEEK }),
      aCommitment({ ...older, text: 'just ticked', closedAt: NOW }),
    ];

    expect(texts({ commitments })).toEqual(['just ticked']);
  });

  it.each([
    ['2026-03-09', 'open', true],
    ['2026-03-10', 'open', false], // due today is not late
    ['2026-03-09', 'done', false],
    [null, 'open', false],
  ] as const)('due on %s and %s is late: %s', (dueOn, status, isLate) => {
    const commitment = aCommitment({
      sessionId: last.id,
      dueOn: dueOn === null ? null : day(dueOn),
      status,
    });

    const [line] = summary({ commitments: [commitment] }).lastTime?.promises ?? [];

    expect(line?.isOverdue).toBe(isLate);
  });
});

describe('what was left open', () => {
  it('is the last question without an answer', () => {
    const note = aNote({ sessionId: last.id });
    const answered = anAsk({
      sessionId: last.id,
      text: 'Answered by a note',
      answerNoteId: note.id,
    });
    const asks = [
      answered,
      anAsk({ sessionId: last.id, text: 'The open one' }),
      anAsk({ sessionId: last.id, text: 'An earlier open one' }),
    ];

    expect(summary({ asks, notes: [note] }).lastTime?.leftOpen).toEqual({
      kind: 'question',
      text: 'The open one',
    });
  });

  it('is the focus when every question has its answer, and nothing without a focus', () => {
    const focused = { ...last, focus: ' The board talk ' };

    expect(summary({ sessions: [focused] }).lastTime?.leftOpen).toEqual({
      kind: 'focus',
      text: 'The board talk',
    });
    expect(summary().lastTime?.leftOpen).toBeUndefined();
  });
});

describe('the goals', () => {
  it('come with their own ratings, oldest first; closed goals are left out', () => {
    const goal = aGoal();
    const ratings = [
      aRating({ goalId: goal.id, value: 5 }),
      aRating({ value: 9 }),
      aRating({ goalId: goal.id, value: 7 }),
    ];

    expect(summary({ goals: [goal, aGoal({ status: 'reached' })], ratings }).goals).toEqual([
      { id: goal.id, text: goal.text, ratings: [ratings[0], ratings[2]] },
    ]);
  });
});

describe('a tag keeps coming back', () => {
  it('when it stood in two of the last five sessions, whatever its case or how often in one', () => {
    const [first, second, fourth] = [aPast(1), aPast(2), aPast(4)];
    const [fifth, sixth] = [aPast(5), aPast(6)];
    const notes = [
      aNote({ sessionId: first.id, tags: ['Pace', 'once'] }),
      aNote({ sessionId: first.id, tags: ['once'] }),
      aNote({ sessionId: fourth.id, tags: ['pace'] }),
      aNote({ sessionId: fifth.id, tags: ['old'] }),
      aNote({ sessionId: sixth.id, tags: ['old'] }),
    ];
    const commitments = [aCommitment({ sessionId: second.id, tags: ['pace'] })];
    const sessions = [first, second, aPast(3), fourth, fifth, sixth];

    expect(summary({ sessions, notes, commitments }).tags).toEqual([{ tag: 'Pace', sessions: 3 }]);
  });
});

describe('the last check-in', () => {
  it.each([
    [{ goals: 8 }, { goals: 6 }, { item: 'goals', from: 8, to: 6, isDrop: true }],
    [{ goals: 10 }, { goals: 8 }, { item: 'goals', from: 10, to: 8, isDrop: true }], // fell by two
    [{ approach: 6 }, { approach: 6 }, { item: 'approach', from: 6, to: 6, isDrop: false }], // low, if steady
    [{ overall: 9 }, { overall: 8 }, undefined],
    [{ overall: null }, { overall: 5 }, { item: 'overall', from: null, to: 5, isDrop: false }],
    [{ overall: 5 }, { overall: null }, undefined],
  ] as const)('after %o, %o is noted as %o', (earlier, later, noted) => {
    const checkIns = [aCheckIn(earlier), aCheckIn(later)];

    expect(summary({ checkIns }).checkIn).toEqual(noted);
  });

  it('is read against what the client usually says, and not against the last time alone', () => {
    const checkIns = [9, 9, 8, 7].map((relationship) => aCheckIn({ relationship }));

    expect(summary({ checkIns }).checkIn).toEqual({
      ...{ item: 'relationship', from: 9, to: 7, isDrop: true },
    });
  });

  it('is not noted when there is none', () => {
    expect(summary().checkIn).toBeUndefined();
  });
});

describe('the agenda to begin with', () => {
  it('is the last ordinary one, with its planned minutes', () => {
    const midPoint = aPast(1, { kind: 'mid-point', agenda: anAgenda({ templateId: 'mid-point' }) });
    const clear = aPast(2, { agenda: anAgenda({ templateId: 'clear' }) });

    expect(lastAgenda([midPoint, clear])).toEqual({
      templateId: 'clear',
      minutes: 60,
    });
  });
});
