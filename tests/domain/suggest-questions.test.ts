import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Phase, phaseSchema } from '@/lib/domain/phases';
import { type BankQuestion, bankQuestionSchema } from '@/lib/domain/question';
import { loadQuestionBank } from '@/lib/domain/question-bank';
import {
  type SuggestionInputs,
  selfPrompts,
  suggestQuestions,
} from '@/lib/domain/suggest-questions';

const bank = await loadQuestionBank();
const RUNS = process.env.COACHSIDE_FULL === '1' ? 2_000 : 100;

function aQuestion(id: string, over: Partial<Record<keyof BankQuestion, unknown>> = {}) {
  return bankQuestionSchema.parse({
    id,
    text: `What about ${id}?`,
    es: `¿Qué hay de ${id}?`,
    topic: id.split('-')[0],
    phases: ['goal'],
    audience: 'client',
    depth: 1,
    ...over,
  });
}

function suggest(questions: readonly BankQuestion[], over: Partial<SuggestionInputs> = {}) {
  return suggestQuestions({
    bank: questions,
    phase: 'goal',
    pinned: [],
    dismissed: [],
    askedInSession: [],
    sessionNumber: 5,
    count: 3,
    offset: 0,
    ...over,
  });
}

const ids = (list: readonly { question: BankQuestion }[]) =>
  list.map(({ question }) => question.id);

describe('suggested questions', () => {
  const [a1, a2, b1, c1] = ['a-1', 'a-2', 'b-1', 'c-1'].map((id) => aQuestion(id)) as [
    BankQuestion,
    BankQuestion,
    BankQuestion,
    BankQuestion,
  ];

  it('spread over topics, each with its reason', () => {
    expect(suggest([a1, a2, b1, c1])).toEqual([
      { question: a1, reason: 'phase' },
      { question: b1, reason: 'phase' },
      { question: c1, reason: 'phase' },
    ]);
  });

  it('start with the pinned ones, whatever their phase', () => {
    const pinned = aQuestion('d-1', { phases: ['close'] });

    expect(suggest([a1, pinned], { pinned: [pinned.id] })).toEqual([
      { question: pinned, reason: 'pinned' },
      { question: a1, reason: 'phase' },
    ]);
  });

  it('leave out what was dismissed or asked in this session, even when pinned', () => {
    const over = { dismissed: [a1.id], askedInSession: [b1.id], pinned: [b1.id] };

    expect(ids(suggest([a1, b1, c1], over))).toEqual([c1.id]);
  });

  it('leave out other phases and the coach’s own prompts', () => {
    const other = aQuestion('d-1', { phases: ['close'] });
    const own = aQuestion('e-1', { audience: 'coach' });

    expect(ids(suggest([other, own, a1]))).toEqual([a1.id]);
  });

  it.each([
    [1, []],
    [2, []],
    [3, ['deep-1']],
  ])('keep deep ones back in session %i: %j', (sessionNumber, expected) => {
    expect(ids(suggest([aQuestion('deep-1', { depth: 3 })], { sessionNumber }))).toEqual(expected);
  });

  it('turn to three more, and come round again', () => {
    const all = [a1, a2, b1, c1];

    expect(ids(suggest(all, { offset: 3 }))).toEqual([a2.id, a1.id, b1.id]);
    expect(suggest(all, { offset: 4 })).toEqual(suggest(all));
  });

  it('are few in a bank with few, and none in an empty one', () => {
    expect(ids(suggest([a1], { offset: 7 }))).toEqual([a1.id]);
    expect(suggest([])).toEqual([]);
  });

  it('are the same for the same inputs, never twice and always allowed, in the whole bank', () => {
    const some = fc.subarray(bank.map(({ id }) => id));
    fc.assert(
      fc.property(
        fc.constantFrom<Phase>(...phaseSchema.options),
        some,
        some,
        fc.nat({ max: 6 }),
        fc.nat({ max: 400 }),
        (phase, dismissed, askedInSession, sessionNumber, offset) => {
          const over = { phase, dismissed, askedInSession, sessionNumber, offset };
          const left = new Set([...dismissed, ...askedInSession]);

          const found = suggest(bank, over);

          expect(suggest(bank, over)).toEqual(found);
          expect(new Set(ids(found)).size).toBe(found.length);
          expect(
            found.every(
              ({ question }) =>
                question.audience === 'client' &&
                question.phases.includes(phase) &&
                !left.has(question.id) &&
                (question.depth < 3 || sessionNumber > 2),
            ),
          ).toBe(true);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('are at least three in every phase of a first conversation', () => {
    const phases = phaseSchema.options.filter(
      (phase) => !['prepare', 'in-session', 'debrief'].includes(phase),
    );

    expect(phases.filter((phase) => suggest(bank, { phase, sessionNumber: 1 }).length < 3)).toEqual(
      [],
    );
  });
});

describe('prompts for the coach', () => {
  it.each(['prepare', 'in-session', 'debrief'] as const)('%s: are the coach’s own', (moment) => {
    const prompts = selfPrompts(bank, moment, 1, 3);

    expect(prompts).toHaveLength(3);
    expect(
      prompts.every(({ audience, phases }) => audience === 'coach' && phases.includes(moment)),
    ).toBe(true);
  });

  it('are the same for the same seed and others for the next', () => {
    expect(selfPrompts(bank, 'prepare', 3, 3)).toEqual(selfPrompts(bank, 'prepare', 3, 3));
    expect(selfPrompts(bank, 'prepare', 4, 1)).not.toEqual(selfPrompts(bank, 'prepare', 3, 1));
  });

  it('take any seed, and do without a bank', () => {
    expect(selfPrompts(bank, 'debrief', -7.5, 2)).toHaveLength(2);
    expect(selfPrompts([], 'debrief', 1, 2)).toEqual([]);
  });
});
