import fc from 'fast-check';
import type { Block, CoachsideDocument } from '@/lib/documents/document';

export function aDocument(over: Partial<CoachsideDocument> = {}): CoachsideDocument {
  return {
    audience: 'client',
    language: 'en',
    title: 'Title',
    fileName: 'file',
    blocks: [],
    ...over,
  };
}

const SIGNS = [...'#-*_`[]<>|.)(1 2\\&;=~!+:"\'\t%$^/@'];
const PHRASES = [
  '\n',
  '\n\n',
  '\r\n',
  '\u2028',
  '\u0000',
  '\u001b',
  '\u202e',
  '&amp;',
  '---',
  '```',
  '    ',
];
const MARKUP = [
  '1. ',
  '> ',
  '- [ ] ',
  '</style>',
  '<!--',
  '-->',
  ']]>',
  '](x)',
  'é',
  'אני',
  '🥐',
  '\ud800',
];

/** Anything a coach could paste, with far more signs than letters. */
export const aText = fc
  .array(
    fc.oneof(fc.constantFrom(...SIGNS, ...PHRASES, ...MARKUP), fc.string({ unit: 'grapheme' })),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

export const aBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constantFrom('heading', 'paragraph', 'quote', 'footer'), text: aText }),
  fc.record({ type: fc.constant('list'), items: fc.array(aText, { maxLength: 4 }) }),
  fc.record({
    type: fc.constant('key-values'),
    rows: fc.array(fc.record({ key: aText, value: aText }), { maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('table'),
    caption: aText,
    columns: fc.array(aText, { minLength: 2, maxLength: 2 }),
    rows: fc.array(fc.array(aText, { minLength: 2, maxLength: 2 }), { maxLength: 3 }),
  }),
);
