import { describe, expect, it } from 'vitest';
import { groupAsks } from '@/lib/domain/group-asks';
import { questionIdSchema } from '@/lib/domain/ids';
import { NOW } from '@/tests/fixtures/builders';
import { anAsk } from '@/tests/fixtures/records';

const enough = questionIdSchema.parse('enough');
const asked = (over: Parameters<typeof anAsk>[0]) => ({ ask: anAsk(over) });

describe('asks by question', () => {
  it('stand under the question, the one asked last first, each newest first', () => {
    const groups = groupAsks([
      asked({ questionId: enough, text: 'What would be enough?', at: NOW }),
      asked({ questionId: null, text: 'Who notices?', at: NOW + 1 }),
      asked({ questionId: enough, text: '¿Qué sería suficiente?', at: NOW + 2 }),
    ]);

    expect(groups.map(({ text, times }) => [text, times.map(({ ask }) => ask.at - NOW)])).toEqual([
      ['¿Qué sería suficiente?', [2, 0]],
      ['Who notices?', [1]],
    ]);
  });

  it('made up on the spot are one question where their words are the same', () => {
    const groups = groupAsks([
      asked({ questionId: null, text: 'Who notices?', at: NOW }),
      asked({ questionId: null, text: ' who notices? ', at: NOW + 1 }),
      asked({ questionId: null, text: 'Who minds?', at: NOW + 2 }),
    ]);

    expect(groups.map(({ times }) => times.length)).toEqual([1, 2]);
  });
});
