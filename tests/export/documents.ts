import fc from 'fast-check';
import type { Block, ChartBlock, CoachsideDocument, Letterhead } from '@/lib/documents/document';

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

const aNumber = fc.oneof(fc.double(), fc.integer({ min: 0, max: 10 }));

export const aChart: fc.Arbitrary<ChartBlock> = fc.record({
  type: fc.constant('chart'),
  scale: fc.record({ min: fc.constant(0), max: fc.constantFrom(0, 10) }),
  lines: fc.array(
    fc.record({
      label: aText,
      description: aText,
      points: fc.array(fc.record({ label: aText, position: aNumber, value: aNumber })),
      target: fc.option(fc.record({ value: aNumber, label: aText })),
    }),
    { maxLength: 3 },
  ),
  table: fc.record({
    type: fc.constant('table'),
    caption: aText,
    columns: fc.array(aText, { minLength: 2, maxLength: 2 }),
    rows: fc.array(fc.array(aText, { minLength: 2, maxLength: 2 }), { maxLength: 3 }),
  }),
});

/** A dot, as small as a PNG can be. */
export const A_PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export function aLetterhead(over: Partial<Letterhead> = {}): Letterhead {
  return {
    name: 'Olu Adeyemi',
    line: 'Executive coach, PCC',
    contact: 'olu@example.org\n+44 20 7946 0000',
    accent: '#7d3f68',
    accentOnDark: '#dfa3c6',
    logo: { png: A_PNG, width: 120, height: 40 },
    ...over,
  };
}

export const someLetterhead: fc.Arbitrary<Letterhead> = fc.record({
  name: aText,
  line: aText,
  contact: aText,
  accent: fc.constantFrom('#7d3f68', '"><script>', '#000;}</style>'),
  accentOnDark: fc.constant('#dfa3c6'),
  logo: fc.option(fc.record({ png: aText, width: fc.nat(400), height: fc.nat(160) })),
});

export const aBlock: fc.Arbitrary<Block> = fc.oneof(
  aChart,
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
