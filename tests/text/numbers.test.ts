import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayNumber } from '@/lib/text/numbers';
import { ordinal } from '@/lib/text/ordinal';
import { plural } from '@/lib/text/text';

const LOCALES = { en: 'en-GB', es: 'es' } as const;
const LANGUAGES = ['en', 'es'] as const;
/** Decimals as people write them; beyond, the two round what nobody reads apart. */
const aNumber = fc
  .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, decimals]) => Number(`${digits}e-${decimals}`));

describe('a number', () => {
  it.each([
    [1234.5, 'en', '1,234.5'],
    [1234.5, 'es', '1234,5'],
    [12_345, 'es', '12.345'],
    [1_000_000, 'en', '1,000,000'],
    [-2.5, 'en', '-2.5'],
    [0, 'es', '0'],
  ] as const)('%d in %s is written %s', (value, language, written) => {
    expect(sayNumber(value, language)).toBe(written);
  });

  it('is rounded to as many decimals as are wanted, a half away from nothing', () => {
    expect(sayNumber(2.45, 'en', 1)).toBe('2.5');
    expect(sayNumber(-2.5, 'en', 0)).toBe('-3');
    expect(sayNumber(1.005, 'en', 2)).toBe('1.01');
    expect(sayNumber(-0.04, 'en', 1)).toBe('0');
  });

  it('is written as the browser would write it', () => {
    fc.assert(
      fc.property(
        aNumber,
        fc.constantFrom(...LANGUAGES),
        fc.integer({ min: 0, max: 3 }),
        (value, language, decimals) => {
          const options = { maximumFractionDigits: decimals };
          const browser = value.toLocaleString(LOCALES[language], options).replace(/^-0$/, '0');
          expect(sayNumber(value, language, decimals)).toBe(browser);
        },
      ),
    );
  });
});

describe('a count', () => {
  it.each(LANGUAGES)('takes the form that the browser gives it in %s', (language) => {
    const rules = new Intl.PluralRules(language);
    for (let count = 0; count <= 1_000; count += 1) {
      const form = rules.select(count) === 'one' ? 'one' : 'other';
      expect(plural(language, count, { one: 'one', other: 'other' })).toBe(form);
    }
  });

  it('has the ending of English ordinals, and one of Spanish', () => {
    const rules = new Intl.PluralRules('en', { type: 'ordinal' });
    const endings = { one: 'st', two: 'nd', few: 'rd', other: 'th' } as Record<string, string>;
    for (let count = 1; count <= 1_200; count += 1) {
      expect(ordinal(count, 'en')).toBe(`${count}${endings[rules.select(count)]}`);
    }
    expect(ordinal(4, 'es')).toBe('4.ª');
  });
});
