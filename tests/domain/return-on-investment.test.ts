import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { returnOnInvestment } from '@/lib/domain/return-on-investment';

describe('the return on investment', () => {
  it.each([
    ['discounted by share and by confidence', 100_000, 10_000, 0.5, 0.8, 300],
    ['undiscounted', 20_000, 10_000, 1, 1, 100],
    ['even', 10_000, 10_000, 1, 1, 0],
    ['a loss of all when none is owed to coaching', 50_000, 10_000, 0, 1, -100],
    ['a loss of all when nobody is sure', 50_000, 10_000, 1, 0, -100],
    ['negative', 9_000, 12_000, 1, 1, -25],
  ])('is %s', (_what, benefit, cost, attribution, confidence, percent) => {
    expect(returnOnInvestment({ benefit, cost, attribution, confidence })).toBeCloseTo(percent, 9);
  });

  it.each(['benefit', 'cost', 'attribution', 'confidence'] as const)(
    'is unknown while nobody has said the %s',
    (missing) => {
      const inputs = { benefit: 10, cost: 5, attribution: 1, confidence: 1, [missing]: null };

      expect(returnOnInvestment(inputs)).toBeUndefined();
    },
  );

  it('is unknown when nothing was spent', () => {
    const inputs = { benefit: 10, cost: 0, attribution: 1, confidence: 1 };

    expect(returnOnInvestment(inputs)).toBeUndefined();
  });

  it('is never NaN or infinite', () => {
    const money = fc.option(fc.double({ min: 0, max: 1e12, noNaN: true }));
    const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(money, money, share, share, (benefit, cost, attribution, confidence) => {
        const percent = returnOnInvestment({ benefit, cost, attribution, confidence });
        expect(percent === undefined || Number.isFinite(percent)).toBe(true);
      }),
    );
  });
});
