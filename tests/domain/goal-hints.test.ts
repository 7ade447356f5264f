import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Goal, goalFormatSchema } from '@/lib/domain/goal';
import { NEW_GAS_SCALE } from '@/lib/domain/goal-attainment';
import { type GoalHint, goalHints } from '@/lib/domain/goal-hints';
import { keyResultIdSchema, newId } from '@/lib/domain/ids';
import { goalHintsText } from '@/lib/text/goal-hints';
import { aGoal, day } from '@/tests/fixtures/builders';

function hintsOn(goal: Partial<Goal>): GoalHint[] {
  return goalHints(aGoal(goal));
}

const keyResults = (count: number) =>
  Array.from({ length: count }, () => ({
    id: newId(keyResultIdSchema),
    text: 'Board asks twice',
    score: null,
  }));

describe('the wording of a goal', () => {
  it.each<[string, GoalHint[]]>([
    ['Protect two mornings a week for thinking', []],
    ['Enter the board talk calm', []],
    ['Stop interrupting my team', ['away-from']],
    ['I want to avoid conflict', ['away-from']],
    ['Dejar de llegar tarde', ['away-from']],
    ['No perder la calma', ['away-from']],
    ['Notice when I stop breathing', []],
    ['Be a better listener', ['vague']],
    ['Delegate more', ['vague']],
    ['Delegate 3 more decisions a week', []],
    ['Comunicar mejor', ['vague']],
    ['My boss will trust me', ['others-decide']],
    ['Que mi jefa confíe en mí', ['others-decide']],
    ['Lead the merger and also sleep well', ['several']],
    ['Hablar en la junta y además dormir', ['several']],
    [`Lead ${'the merger '.repeat(14)}`, ['long']],
  ])('“%s” gives %j', (text, hints) => {
    expect(hintsOn({ text })).toEqual(hints);
  });

  it('may leave to others what is named an end goal', () => {
    expect(hintsOn({ text: 'My boss will trust me', kind: 'end' })).toEqual([]);
  });

  it('is not vague once something says how it will be seen', () => {
    expect(hintsOn({ text: 'Delegate more', evidence: 'The team’s calendar' })).toEqual([]);
  });
});

describe('what a format asks for', () => {
  const agreed = { agreedOn: day('2026-03-10') };
  it.each<[string, Partial<Goal>, GoalHint[]]>([
    ['nothing of a free goal', { format: 'free' }, []],
    [
      'a measure, a day and a yes of SMART',
      { format: 'smart' },
      ['no-measure', 'no-day', 'not-agreed'],
    ],
    [
      'nothing more of a SMART goal that has them',
      { format: 'smart', measure: 'Minutes', dueOn: day('2026-09-01'), ...agreed },
      [],
    ],
    ['evidence of PURE', { format: 'pure', ...agreed }, ['no-evidence']],
    ['a measure of CLEAR', { format: 'clear', ...agreed, targetWords: 'Two mornings' }, []],
    [
      'two key results of OKR',
      { format: 'okr', keyResults: keyResults(1) },
      ['no-day', 'few-key-results'],
    ],
    [
      'at most five key results',
      { format: 'okr', keyResults: keyResults(6), dueOn: day('2026-09-01') },
      ['many-key-results'],
    ],
    ['five levels', { format: 'gas', gas: null }, ['levels-missing']],
    [
      'levels that differ, and weight',
      {
        format: 'gas',
        gas: { ...NEW_GAS_SCALE, weight: 0, levels: ['a', 'b', 'C', 'c', 'd'] },
      },
      ['levels-alike', 'no-weight'],
    ],
    [
      'now, target and one point up',
      { format: 'scale' },
      ['no-baseline', 'no-target', 'no-next-point'],
    ],
    [
      'a target above where it is',
      { format: 'scale', baseline: 5, target: 5, nextPoint: 'Calm once' },
      ['target-below-baseline'],
    ],
  ])('is %s', (_what, goal, hints) => {
    expect(hintsOn(goal)).toEqual(hints);
  });

  it('is put into words in both languages', () => {
    expect(Object.keys(goalHintsText.es)).toEqual(Object.keys(goalHintsText.en));
  });
});

it('never throws and never stops a goal, whatever is written', () => {
  fc.assert(
    fc.property(
      fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
        .filter((text) => text.trim() !== ''),
      fc.constantFrom(...goalFormatSchema.options),
      (text, format) => {
        expect(Array.isArray(hintsOn({ text, format }))).toBe(true);
      },
    ),
  );
});
