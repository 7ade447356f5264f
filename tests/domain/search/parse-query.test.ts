import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '@/lib/domain/search/parse-query';
import { isEmptyQuery, type SearchQuery } from '@/lib/domain/search/query';
import { wordsOf } from '@/lib/domain/search-words';
import { PLAIN_NAMES } from '@/tests/fixtures/query-names';

const NAMES = {
  ...PLAIN_NAMES,
  operators: { ...PLAIN_NAMES.operators, tag: ['tag', 'etiqueta'], after: ['after', 'después'] },
  kinds: { ...PLAIN_NAMES.kinds, words: ['words', 'client’s words', 'palabras'] },
};
const parse = (text: string) => parseQuery(text, NAMES);

describe('a search query', () => {
  it.each<[string, Partial<SearchQuery>]>([
    ['Sesión  DIFÍCIL', { words: ['sesion', 'dificil'] }],
    ['well-being', { words: ['well', 'being'] }],
    ['don’t', { words: ['dont'] }],
    [
      '"el consejo" abril',
      { phrases: [{ words: ['el', 'consejo'], isOpen: false }], words: ['abril'] },
    ],
    ['“long pause”', { phrases: [{ words: ['long', 'pause'], isOpen: false }] }],
    ['«larga pausa»', { phrases: [{ words: ['larga', 'pausa'], isOpen: false }] }],
    ['"long pau', { phrases: [{ words: ['long', 'pau'], isOpen: true }] }],
    ['tag:Boa', { tags: [{ words: ['boa'], isWhole: false }] }],
    ['#límite', { tags: [{ words: ['limite'], isWhole: false }] }],
    ['ETIQUETA:"high-stakes"', { tags: [{ words: ['high-stakes'], isWhole: true }] }],
    ['tag:#board', { tags: [{ words: ['board'], isWhole: false }] }],
    ['client:"Ana Costa"', { clients: [{ words: ['ana', 'costa'], isWhole: true }] }],
    ['client:Íñ', { clients: [{ words: ['in'], isWhole: false }] }],
    ['kind:insight kind:hunch', { kinds: ['insight', 'hunch'] }],
    ['kind:"client’s words"', { kinds: ['words'] }],
    ['kind:pala', { kinds: ['words'] }],
    ['kind:c', { kinds: ['words', 'commitment', 'check-in', 'client'] }],
    ['layer:sponsor phase:options', { layers: ['sponsor'], phases: ['options'] }],
    ['before:2026-03-10', { before: '2026-03-10' as never }],
    ['after:2026-3 before:2027', { after: '2026-03-01' as never, before: '2027-01-01' as never }],
    ['despues:2026/03/09', { after: '2026-03-09' as never }],
    // Whatever is still being typed narrows nothing down yet, and says nothing wrong.
    ['tag:', {}],
    ['trust kind: ', { words: ['trust'] }],
    ['after:2026-', { after: '2026-01-01' as never }],
    // What no operator is called is words.
    ['at 10:30', { words: ['at', '10', '30'] }],
    ['http://meet', { words: ['meet', 'http'] }],
    ['colour:red', { words: ['red', 'colour'] }],
    ['… – !', {}],
  ])('%s', (text, expected) => {
    expect(parse(text)).toEqual({ ...parse(''), ...expected });
  });

  it.each([
    ['kind:poem', { operator: 'kind', value: 'poem' }],
    ['before:yesterday', { operator: 'before', value: 'yesterday' }],
    ['after:2026-13-40', { operator: 'after', value: '2026-13-40' }],
    ['tag:#', { operator: 'tag', value: '#' }],
  ])('%s tells what it does not understand, and keeps the rest', (text, problem) => {
    expect(parse(`trust ${text}`)).toEqual({ ...parse('trust'), problems: [problem] });
  });

  it('is read from anything that can be typed', () => {
    const pieces = fc.constantFrom(
      'tag:',
      'client:',
      '"',
      '«',
      '#',
      ':',
      ' ',
      '2026-',
      'kind:',
      'é',
      '\u0301',
      '🙂',
    );
    const typed = fc
      .array(fc.oneof(pieces, fc.string({ unit: 'grapheme' })))
      .map((all) => all.join(''));

    fc.assert(
      fc.property(typed, (text) => {
        const query = parse(text);

        expect(isEmptyQuery(query)).toBe(isEmptyQuery(parse(`  ${text}  `)));
        expect(query.words.every((word) => word !== '')).toBe(true);
        expect(query.phrases.every(({ words }) => words.length > 0)).toBe(true);
      }),
    );
  });

  it('has every plain word that is typed, in its order', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const plain = text.replaceAll(/["“”«»„#:]/g, ' ');

        expect(parse(plain).words).toEqual(wordsOf(plain));
      }),
    );
  });

  it('means the same whatever comes first', () => {
    const parts = ['trust', '"long pause"', 'tag:team', 'client:ana', 'kind:insight', 'after:2026'];

    fc.assert(
      fc.property(fc.shuffledSubarray(parts), (shuffled) => {
        const inOrder = parts.filter((part) => shuffled.includes(part));

        expect(parse(shuffled.join(' '))).toEqual(parse(inOrder.join(' ')));
      }),
    );
  });
});
