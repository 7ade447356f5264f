import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomBelow } from '@/lib/browser/chance';
import { drawQuestion } from '@/lib/domain/draw-question';

const deck = (size: number) => Array.from({ length: size }, (_, index) => ({ id: `q${index}` }));

describe('a draw', () => {
  it('never gives the question drawn just before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.infiniteStream(fc.nat()), (size, chance) => {
        const below = (limit: number) => (chance.next().value as number) % limit;
        let last: string | undefined;
        for (let turn = 0; turn < 40; turn += 1) {
          const drawn = drawQuestion(deck(size), last, below);
          expect(drawn?.id).not.toBe(last);
          last = drawn?.id;
        }
      }),
    );
  });

  it('can give every question of the deck', () => {
    const drawn = deck(5).map((_, index) => drawQuestion(deck(5), undefined, () => index)?.id);

    expect(drawn).toEqual(deck(5).map(({ id }) => id));
  });

  it('gives the only question again, and nothing from an empty deck', () => {
    expect(drawQuestion(deck(1), 'q0', () => 0)?.id).toBe('q0');
    expect(drawQuestion([], undefined, () => 0)).toBeUndefined();
  });
});

describe('chance', () => {
  it('draws again when the number would favour the first ones', () => {
    const numbers = [2 ** 32 - 1, 7];

    expect(randomBelow(10, () => numbers.shift() ?? 0)).toBe(7);
  });

  it('stays below its limit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), (limit) => {
        const drawn = randomBelow(limit);
        expect(drawn).toBeGreaterThanOrEqual(0);
        expect(drawn).toBeLessThan(limit);
      }),
    );
  });
});
