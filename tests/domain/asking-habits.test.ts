import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AskingHabits,
  createHabitCount,
  isLeftAside,
  MOST_ASKED,
  REST_DAYS,
} from '@/lib/domain/asking-habits';
import { newId, questionIdSchema, sessionIdSchema } from '@/lib/domain/ids';
import { phaseSchema } from '@/lib/domain/phases';
import type { Ask, Question } from '@/lib/domain/question';
import { NOW } from '@/tests/fixtures/builders';
import { anAsk } from '@/tests/fixtures/records';

const DAY_MS = 86_400_000;
const SPAN = { from: NOW - 30 * DAY_MS, until: NOW + DAY_MS };

function aQuestion(over: Partial<Question> = {}): Question {
  return {
    id: newId(questionIdSchema),
    text: 'What would be enough?',
    topic: 'trust',
    phases: ['goal'],
    audience: 'client',
    depth: 2,
    ...over,
  };
}

const ENOUGH = aQuestion({ es: '¿Qué sería suficiente?' });
const UNSAID = aQuestion({ text: 'What is unsaid?', topic: 'insight', depth: 3 });
const FOR_COACH = aQuestion({ text: 'What do I bring?', topic: 'supervision', audience: 'coach' });
const QUESTIONS = [ENOUGH, UNSAID, FOR_COACH];

function habitsOf(asks: readonly Ask[], current = QUESTIONS, former: Question[] = []) {
  const count = createHabitCount({ current, former }, SPAN);
  count.take(asks);
  return count.habits();
}

const ask = (question: Question, over: Partial<Ask> = {}) =>
  anAsk({ questionId: question.id, text: question.text, at: NOW, phase: 'goal', ...over });
const timesOf = (rows: AskingHabits['topics' | 'phases' | 'depths']) =>
  Object.fromEntries(rows.filter(({ times }) => times > 0).map(({ key, times }) => [key, times]));

describe('asking habits', () => {
  it('count by the topic and the depth of the question and the phase of the asking', () => {
    const habits = habitsOf([
      ask(ENOUGH),
      ask(ENOUGH, { phase: 'options' }),
      ask(UNSAID, { phase: 'options' }),
    ]);

    expect(habits.asks).toBe(3);
    expect(timesOf(habits.topics)).toEqual({ trust: 2, insight: 1 });
    expect(timesOf(habits.depths)).toEqual({ 2: 2, 3: 1 });
    expect(timesOf(habits.phases)).toEqual({ goal: 1, options: 2 });
  });

  it('have a row for everything that could be asked of a client, asked or not', () => {
    const habits = habitsOf([]);

    expect(habits.topics.map(({ key }) => key).toSorted()).toEqual(['insight', 'trust']);
    expect(habits.phases.map(({ key }) => key)).toEqual(phaseSchema.options.slice(0, 10));
    expect(habits.depths.map(({ key }) => key)).toEqual([1, 2, 3]);
    expect(habits.topics.every(({ times, lastAskedAt }) => times === 0 && !lastAskedAt)).toBe(true);
  });

  it('know when something was last asked even before the span', () => {
    const before = SPAN.from - DAY_MS;

    const habits = habitsOf([ask(UNSAID, { at: before })]);

    expect(habits.asks).toBe(0);
    expect(habits.topics.find(({ key }) => key === 'insight')).toEqual({
      key: 'insight',
      times: 0,
      lastAskedAt: before,
    });
  });

  it('begin and end with the span', () => {
    const habits = habitsOf([
      ask(ENOUGH, { at: SPAN.from - 1 }),
      ask(ENOUGH, { at: SPAN.from }),
      ask(ENOUGH, { at: SPAN.until - 1 }),
      ask(ENOUGH, { at: SPAN.until }),
    ]);

    expect(habits.asks).toBe(2);
    expect(habits.topics[0]).toEqual({ key: 'trust', times: 2, lastAskedAt: SPAN.until - 1 });
  });

  it('count sessions once', () => {
    const sessionId = newId(sessionIdSchema);

    expect(
      habitsOf([ask(ENOUGH, { sessionId }), ask(UNSAID, { sessionId }), ask(UNSAID)]).sessions,
    ).toBe(2);
  });

  it('know the question of words that were typed, in either language', () => {
    const spoken = anAsk({ text: '¿Qué seria suficiente', at: NOW });

    const habits = habitsOf([spoken, ask(ENOUGH)]);

    expect(timesOf(habits.topics)).toEqual({ trust: 2 });
    expect(habits.unsorted).toBe(0);
    expect(habits.mostAsked).toMatchObject([{ question: ENOUGH, times: 2 }]);
  });

  it('say of how many nothing more is known', () => {
    const gone = ask(aQuestion({ text: 'And before that?' }));

    const habits = habitsOf([anAsk({ text: 'And then what?', at: NOW }), gone, ask(ENOUGH)]);

    expect(habits.unsorted).toBe(2);
    expect(habits.phases.reduce((sum, { times }) => sum + times, 0)).toBe(3);
  });

  it('sort an ask by a question in the trash without offering its topic', () => {
    const former = aQuestion({ text: 'What is your mother like?', topic: 'family' });

    expect(habitsOf([], QUESTIONS, [former]).topics.map(({ key }) => key)).not.toContain('family');
    expect(timesOf(habitsOf([ask(former)], QUESTIONS, [former]).topics)).toEqual({ family: 1 });
  });

  it('name what was asked more than once, most often first, then latest', () => {
    const many = Array.from({ length: 14 }, (_, index) =>
      aQuestion({ text: `What is ${'very '.repeat(index)}near?` }),
    );
    const asks = many.flatMap((question, index) => [
      ask(question, { at: NOW + index }),
      ask(question, { at: NOW - 1 }),
    ]);
    const often = [0, 1, 2].map(() => ask(UNSAID, { at: NOW - 2 }));

    const { mostAsked } = habitsOf([...asks, ...often, ask(ENOUGH)], [...QUESTIONS, ...many]);

    expect(mostAsked).toHaveLength(MOST_ASKED);
    expect(mostAsked[0]).toMatchObject({ question: UNSAID, times: 3, lastAskedAt: NOW - 2 });
    expect(mostAsked[1]).toMatchObject({ question: many[13], times: 2, lastAskedAt: NOW + 13 });
  });

  it('take questions that are word for word the same as one', () => {
    const copy = aQuestion({ text: 'what would be ENOUGH' });

    const { mostAsked } = habitsOf([ask(ENOUGH), ask(copy)], [...QUESTIONS, copy]);

    expect(mostAsked).toMatchObject([{ times: 2 }]);
  });
});

describe('what is left aside', () => {
  it.each([
    ['never asked', null, true],
    ['asked within the last days of the span', SPAN.until - 1, false],
    ['asked just within reach', SPAN.until - REST_DAYS * DAY_MS, false],
    ['not asked for longer', SPAN.until - REST_DAYS * DAY_MS - 1, true],
  ])('is what was %s', (_what, lastAskedAt, isAside) => {
    expect(isLeftAside({ key: 'trust', times: 0, lastAskedAt }, SPAN)).toBe(isAside);
  });
});

describe('any history of asks', () => {
  const asks = fc.array(
    fc
      .record({
        question: fc.constantFrom(...QUESTIONS, undefined),
        at: fc.integer({ min: SPAN.from - 100, max: SPAN.until + 100 }),
        phase: fc.constantFrom(...phaseSchema.options),
      })
      .map(({ question, at, phase }) =>
        question === undefined ? anAsk({ at, phase }) : ask(question, { at, phase }),
      ),
    { maxLength: 60 },
  );

  it('adds up: phases to all, topics and depths to all that are sorted', () => {
    fc.assert(
      fc.property(asks, (history) => {
        const habits = habitsOf(history);
        const sum = (rows: { times: number }[]) => rows.reduce((all, { times }) => all + times, 0);

        expect(habits.asks).toBe(
          history.filter(({ at }) => at >= SPAN.from && at < SPAN.until).length,
        );
        expect(sum(habits.phases)).toBe(habits.asks);
        expect(sum(habits.topics)).toBe(habits.asks - habits.unsorted);
        expect(sum(habits.depths)).toBe(habits.asks - habits.unsorted);
      }),
      { numRuns: process.env.COACHSIDE_FULL === '1' ? 2_000 : 100 },
    );
  });

  it('counts the same in whatever portions it is taken', () => {
    fc.assert(
      fc.property(asks, fc.nat({ max: 60 }), (history, cut) => {
        const count = createHabitCount({ current: QUESTIONS, former: [] }, SPAN);
        count.take(history.slice(0, cut));
        count.take([]);
        count.take(history.slice(cut));

        expect(count.habits()).toEqual(habitsOf(history));
      }),
      { numRuns: 50 },
    );
  });
});
