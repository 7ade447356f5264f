import { describe, expect, it } from 'vitest';
import { loadQuestionBank } from '@/lib/domain/question-bank';
import { selfPrompts } from '@/lib/domain/self-prompts';

const bank = await loadQuestionBank();

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
