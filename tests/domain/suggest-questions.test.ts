import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stageSchema } from '@/lib/domain/engagement';
import { type Phase, phaseSchema } from '@/lib/domain/phases';
import { sessionKindSchema } from '@/lib/domain/session';
import { rankQuestions, suggestQuestions } from '@/lib/domain/suggest-questions';
import type { SuggestionInputs } from '@/lib/domain/suggestion-inputs';
import { aQuestion, BANK, idsOf, questionId, suggestionInputs } from '@/tests/fixtures/suggestions';

const RUNS = process.env.COACHSIDE_FULL === '1' ? 5_000 : 150;
const CLIENT_PHASES = phaseSchema.options.filter(
  (phase) => !['prepare', 'in-session', 'debrief'].includes(phase),
);

const suggest = (over: Partial<SuggestionInputs>) => suggestQuestions(suggestionInputs(over));

describe('suggested questions', () => {
  const [a1, a2, b1, c1] = [
    aQuestion('a-1'),
    aQuestion('a-2'),
    aQuestion('b-1'),
    aQuestion('c-1'),
  ] as const;

  it('take one of each topic before a second of any', () => {
    const found = suggest({ questions: [a1, a2, b1, c1], count: 3 });

    expect(found.map(({ question }) => question.topic).toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('start with the pinned ones in their order, whatever their phase', () => {
    const closing = aQuestion('d-1', { phases: ['close'] });

    const found = suggest({ questions: [a1, b1, closing], pinned: [closing.id, a1.id], count: 1 });

    expect(found).toMatchObject([
      { question: closing, phase: 'close', reason: { kind: 'pinned' } },
      { question: a1, phase: 'goal', reason: { kind: 'pinned' } },
      { question: b1, phase: 'goal', reason: { kind: 'phase' } },
    ]);
  });

  it('leave out what was dismissed today, even when pinned', () => {
    const over = { questions: [a1, b1], dismissed: [a1.id], pinned: [a1.id] };

    expect(idsOf(suggest(over))).toEqual([b1.id]);
  });

  it.each([
    [0, false],
    [3, false],
    [4, true],
  ])('asked %i sessions ago is suggested: %s', (sessionsAgo, isSuggested) => {
    const asks = [{ questionId: a1.id, sessionsAgo }];

    expect(idsOf(suggest({ questions: [a1], asks })).includes(a1.id)).toBe(isSuggested);
    expect(idsOf(suggest({ questions: [a1], asks, pinned: [a1.id] }))).toEqual([a1.id]);
  });

  it('count the last of several times a question was asked', () => {
    const asks = [9, 2, 6].map((sessionsAgo) => ({ questionId: a1.id, sessionsAgo }));

    expect(suggest({ questions: [a1], asks })).toEqual([]);
  });

  it.each([
    ['never asked in 4 sessions', 5, [], 4],
    ['asked 4 sessions ago', 9, [4], 3],
    ['asked beyond memory, or never', 30, [], 12],
    ['in the first session', 1, [], 0],
  ] as const)('say how long it was not asked: %s', (_, sessionNumber, ago, expected) => {
    const asks = ago.map((sessionsAgo) => ({ questionId: a1.id, sessionsAgo }));

    const [found] = suggest({ questions: [a1], sessionNumber, asks });

    expect(found?.reason).toEqual({ kind: 'phase', notAskedInSessions: expected });
  });

  it('leave out other phases and the coach’s own prompts', () => {
    const other = aQuestion('d-1', { phases: ['close'] });
    const own = aQuestion('e-1', { audience: 'coach' });

    expect(idsOf(suggest({ questions: [other, own, a1] }))).toEqual([a1.id]);
    expect(idsOf(suggest({ questions: [other, own, a1], audience: 'coach' }))).toEqual([own.id]);
  });

  it.each([
    { sessionNumber: 1, expected: [] },
    { sessionNumber: 2, expected: [] },
    { sessionNumber: 2, goesDeeper: true, expected: ['deep-1', 'trust-repair-1'] },
    { sessionNumber: 3, expected: ['deep-1', 'trust-repair-1'] },
    // What repairs an alliance is asked for by its strain.
    { sessionNumber: 3, alliance: 'strained', expected: ['trust-repair-1'] },
    {
      sessionNumber: 3,
      alliance: 'strained',
      goesDeeper: true,
      expected: ['deep-1', 'trust-repair-1'],
    },
  ] as const)('keep deep ones back: %j', ({ expected, ...over }) => {
    const questions = [
      aQuestion('deep-1', { depth: 3 }),
      aQuestion('trust-repair-1', { topic: 'trust-repair', depth: 3 }),
    ];

    expect(idsOf(suggest({ ...over, questions })).toSorted()).toEqual(expected);
  });

  it('go deep at once when the coach says so before it is time', () => {
    const over = { phase: 'explore', sessionNumber: 2, goesDeeper: true } as const;

    expect(suggest(over).map(({ question }) => question.depth)).toEqual([3, 3, 3]);
  });

  it('are others when more are wanted, and come round when there are no others', () => {
    const questions = [a1, a2, b1, c1];
    const first = idsOf(suggest({ questions }));

    const next = idsOf(suggest({ questions, seen: first }));

    expect(first).not.toContain(next[0]);
    expect(next).toHaveLength(3);
  });

  it('prefer what has words in the language of the client', () => {
    const questions = Array.from({ length: 40 }, (_, index) =>
      aQuestion(`t${index}-1`, index < 20 ? {} : { es: undefined }),
    );

    const spoken = suggest({ questions, language: 'es', count: 10 });

    expect(spoken.filter(({ question }) => question.es !== undefined).length).toBeGreaterThan(7);
  });

  it('are few where there are few, none where there are none, and no trashed pin', () => {
    expect(idsOf(suggest({ questions: [a1], seen: [a1.id] }))).toEqual([a1.id]);
    expect(suggest({ questions: [], pinned: [questionId('gone')] })).toEqual([]);
  });

  it('are at least three in every phase of a first conversation', () => {
    const few = CLIENT_PHASES.filter((phase) => suggest({ phase, sessionNumber: 1 }).length < 3);

    expect(few).toEqual([]);
  });
});

describe('over random histories', { timeout: 120_000 }, () => {
  const allIds = BANK.map(({ id }) => id);
  const someIds = fc.subarray(allIds, { maxLength: 120 });
  const asks = fc.array(
    fc.record({ questionId: fc.constantFrom(...allIds), sessionsAgo: fc.nat({ max: 14 }) }),
    { maxLength: 250 },
  );
  const score = fc.nat({ max: 10 });
  const history: fc.Arbitrary<SuggestionInputs> = fc.record({
    questions: fc.constant(BANK),
    phase: fc.constantFrom<Phase>(...phaseSchema.options),
    audience: fc.constantFrom('client', 'coach'),
    language: fc.constantFrom('en', 'es'),
    sessionNumber: fc.integer({ min: 1, max: 40 }),
    kind: fc.constantFrom(...sessionKindSchema.options),
    stage: fc.option(fc.constantFrom(...stageSchema.options)),
    presets: fc.subarray(['senior-client', 'group']),
    goesDeeper: fc.boolean(),
    alliance: fc.constantFrom('steady', 'strained'),
    asks,
    commitments: fc.record({ open: fc.nat({ max: 5 }), overdue: fc.nat({ max: 3 }) }),
    flatGoals: fc.array(fc.record({ goal: fc.string(), ratings: fc.integer({ min: 3, max: 9 }) }), {
      maxLength: 2,
    }),
    checkIn: fc.array(
      fc.record({
        item: fc.constantFrom('relationship', 'goals', 'approach', 'overall'),
        score,
        fell: fc.constantFrom(0, 2, 5),
      }),
      { maxLength: 4 },
    ),
    pinned: fc.subarray(allIds, { maxLength: 5 }),
    dismissed: someIds,
    seen: someIds,
    seed: fc.string(),
    count: fc.constantFrom(1, 3, 12),
  });

  const always = (holds: (inputs: SuggestionInputs) => void) =>
    fc.assert(fc.property(history, holds), { numRuns: RUNS });

  it('what was dismissed is never suggested, not even pinned', () => {
    always((inputs) => {
      const dismissed = new Set(inputs.dismissed);

      expect(idsOf(suggestQuestions(inputs)).filter((id) => dismissed.has(id))).toEqual([]);
    });
  });

  it('what was asked in this session or the last three is never suggested unless pinned', () => {
    always((inputs) => {
      const recent = inputs.asks.filter(({ sessionsAgo }) => sessionsAgo <= 3);
      const asked = new Set(recent.map(({ questionId: id }) => id));
      const pinned = new Set(inputs.pinned);
      const found = idsOf(suggestQuestions(inputs));

      expect(found.filter((id) => asked.has(id) && !pinned.has(id))).toEqual([]);
    });
  });

  it('what is deep is never suggested in the first two sessions unless the coach says so', () => {
    always((inputs) => {
      const early = { ...inputs, goesDeeper: false, sessionNumber: 1 + (inputs.sessionNumber % 2) };
      const unpinned = suggestQuestions(early).filter(({ reason }) => reason.kind !== 'pinned');

      expect(unpinned.filter(({ question }) => question.depth === 3)).toEqual([]);
    });
  });

  it('only questions for the phase and the audience are suggested, each once, no more than wanted', () => {
    always((inputs) => {
      const found = suggestQuestions(inputs);
      const others = found.filter(({ reason }) => reason.kind !== 'pinned');

      expect(new Set(idsOf(found)).size).toBe(found.length);
      expect(others.length).toBeLessThanOrEqual(inputs.count);
      expect(found.every(({ question }) => question.audience === inputs.audience)).toBe(true);
      expect(others.every(({ question }) => question.phases.includes(inputs.phase))).toBe(true);
      expect(found.every(({ question, phase }) => question.phases.includes(phase))).toBe(true);
    });
  });

  it('the same inputs give the same list, in whichever order questions and asks were read', () => {
    always((inputs) => {
      const otherOrder = {
        ...inputs,
        questions: inputs.questions.toReversed(),
        asks: inputs.asks.toReversed(),
      };

      expect(suggestQuestions(structuredClone(inputs))).toEqual(suggestQuestions(inputs));
      expect(suggestQuestions(otherOrder)).toEqual(suggestQuestions(inputs));
    });
  });
});

describe('questions that were put in order once', () => {
  it('give for whatever was shown since what putting them in order anew would give', () => {
    const ids = BANK.map(({ id }) => id);
    const inputs = suggestionInputs({ questions: BANK, phase: 'explore' });
    const ranking = rankQuestions(inputs);
    fc.assert(
      fc.property(
        fc.subarray(ids, { maxLength: 60 }),
        fc.integer({ min: 0, max: 9 }),
        (seen, count) => {
          expect(ranking.take(seen, count)).toEqual(suggestQuestions({ ...inputs, seen, count }));
        },
      ),
      { numRuns: RUNS },
    );
  });
});
