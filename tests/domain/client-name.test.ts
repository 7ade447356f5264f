import { describe, expect, it } from 'vitest';
import { nameProblem, suggestedShownAs } from '@/lib/domain/client-name';

describe('a name', () => {
  it.each([
    ['Ana Costa', undefined],
    ['  Ana  ', undefined],
    ['محمد', undefined],
    ['👩🏽‍🚀', undefined],
    ['', 'empty'],
    ['   ', 'empty'],
    ['\u200B\u2060', 'empty'], // zero-width characters only
    ['Ana\u0007Costa', 'control'],
    ['Ana\nCosta', 'control'],
    ['x'.repeat(200), undefined],
    ['x'.repeat(201), 'too-long'],
  ])('%j is judged %s', (typed, problem) => {
    expect(nameProblem(typed, 200)).toBe(problem);
  });

  it.each([
    ['Ana Costa', 'AC'],
    ['', ''],
    ['👩🏽‍🚀 ', '👩🏽‍🚀'], // no letter to take: the whole first character, not half of it
  ])('%j is offered to be shown as %j', (name, shownAs) => {
    expect(suggestedShownAs(name)).toBe(shownAs);
  });
});
