import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchRanges } from '@/lib/domain/match-ranges';
import { excerptOf } from '@/lib/domain/search/excerpt';

const LONG = `${'Much was said before. '.repeat(20)}Then the lighthouse came up. ${'And after. '.repeat(30)}`;

describe('an excerpt', () => {
  it('is the whole of a short text', () => {
    const text = 'Wants to be calm';

    expect(excerptOf(text, matchRanges(text, 'calm'))).toEqual({
      text,
      ranges: [{ from: 12, to: 16 }],
      isCutBefore: false,
      isCutAfter: false,
    });
  });

  it('holds the first match of a long text, cut between words', () => {
    const { text, ranges, isCutBefore, isCutAfter } = excerptOf(
      LONG,
      matchRanges(LONG, 'lighthouse'),
    );

    expect(text).toMatch(/^\w+.*Then the lighthouse came up\. And after/);
    expect(ranges.map(({ from, to }) => text.slice(from, to))).toEqual(['lighthouse']);
    expect([isCutBefore, isCutAfter]).toEqual([true, true]);
    expect(text.length).toBeLessThanOrEqual(220);
  });

  it('is always a part of the text, with its matches where they are', () => {
    const texts = fc.array(
      fc.constantFrom('calm', 'Calma', 'a', '🙂🙂🙂🙂', 'überlegung', ' ', '. '),
      { maxLength: 120 },
    );

    fc.assert(
      fc.property(texts, (words) => {
        const text = words.join('');
        const all = matchRanges(text, 'calm');
        const excerpt = excerptOf(text, all);

        expect(text).toContain(excerpt.text);
        expect(excerpt.text.isWellFormed()).toBe(true);
        expect(excerpt.ranges.length > 0).toBe(all.length > 0);
        for (const { from, to } of excerpt.ranges) {
          expect(excerpt.text.slice(from, to).toLowerCase()).toMatch(/^calm/);
        }
      }),
    );
  });
});
