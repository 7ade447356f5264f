import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtMatches, foldedWords } from '@/lib/domain/fold';

describe('cutting a text at its matches', () => {
  it.each([
    ['La sesión fue larga', 'sesion', ['sesión']],
    ['Decomposed: sesio\u0301n', 'sesión', ['sesio\u0301n']],
    ['calm, then Calm', 'calm', ['calm', 'Calm']],
    ['board talk', 'talk board', ['board', 'talk']],
    ['🙂 calm 🙂', 'calm', ['calm']],
  ])('in "%s" marks %s', (text, query, matches) => {
    const marked = cutAtMatches(text, foldedWords(query)).filter(({ isMatch }) => isMatch);

    expect(marked.map((piece) => piece.text)).toEqual(matches);
  });

  it('never changes the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, query) => {
        const pieces = cutAtMatches(text, foldedWords(query));

        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});
