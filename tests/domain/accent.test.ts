import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accentSchema,
  contrast,
  DARK_PAGE,
  READABLE_CONTRAST,
  readableOnDark,
  readableOnWhite,
  WHITE,
} from '@/lib/domain/accent';

const aColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('the colour of documents', () => {
  it('can always be read, on white paper and on a dark page', () => {
    fc.assert(
      fc.property(aColour, (colour) => {
        expect(contrast(readableOnWhite(colour), WHITE)).toBeGreaterThanOrEqual(READABLE_CONTRAST);
        expect(contrast(readableOnDark(colour), DARK_PAGE)).toBeGreaterThanOrEqual(
          READABLE_CONTRAST,
        );
      }),
    );
  });

  it('stays what the coach chose where that can be read already', () => {
    expect(readableOnWhite('#0c6b58')).toBe('#0c6b58');
    expect(readableOnWhite('#767676')).toBe('#767676');
  });

  it.each([
    ['#777777', '#767676'],
    ['#ffff00', '#7a7a00'],
    ['#ffffff', '#757575'],
  ])('becomes darker, and no darker than it must: %s', (chosen, shown) => {
    expect(readableOnWhite(chosen)).toBe(shown);
  });

  it('is measured as WCAG measures it', () => {
    expect(contrast('#000000', WHITE)).toBe(21);
    expect(contrast(WHITE, '#777777')).toBeCloseTo(4.48, 2);
  });

  it.each(['red', '#fff', '#12345g', '#1234567', ''])('is never %j', (text) => {
    expect(accentSchema.safeParse(text).success).toBe(false);
  });
});
