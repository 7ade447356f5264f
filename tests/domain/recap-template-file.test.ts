import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RECAP_SECTION_IDS, RECAP_TITLE_MAX } from '@/lib/domain/recap-draft';
import {
  type RecapLayout,
  recapLayoutSchema,
  TEMPLATE_NAME_MAX,
} from '@/lib/domain/recap-template';
import {
  readTemplateFile,
  TEMPLATE_FILE_MAX_BYTES,
  TEMPLATES_MAX,
  writeTemplateFile,
} from '@/lib/domain/recap-template-file';

const someText = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength });
const layouts: fc.Arbitrary<RecapLayout> = fc
  .record({
    name: someText(TEMPLATE_NAME_MAX / 2).map((name) => `T ${name}`),
    order: fc.shuffledSubarray([...RECAP_SECTION_IDS]),
    sections: fc.dictionary(
      fc.constantFrom(...RECAP_SECTION_IDS),
      fc.record(
        { title: someText(RECAP_TITLE_MAX / 3), isOff: fc.boolean() },
        { requiredKeys: [] },
      ),
    ),
    thanks: fc.option(someText(200)),
  })
  .filter((layout) => recapLayoutSchema.safeParse(layout).success)
  .map((layout) => recapLayoutSchema.parse(layout));

const aFile = (over: Record<string, unknown> = {}) =>
  JSON.stringify({ format: 'coachside-recap-templates', version: 1, templates: [], ...over });
const SHORT: RecapLayout = { name: 'Short', order: [], sections: {}, thanks: null };

describe('a file of recap templates', () => {
  it('read again is what was written', () => {
    fc.assert(
      fc.property(fc.array(layouts, { minLength: 1, maxLength: 5 }), (given) => {
        expect(readTemplateFile(writeTemplateFile(given))).toEqual({
          kind: 'templates',
          layouts: given,
          rejected: [],
        });
      }),
    );
  });

  it('never throws, whatever was made of it on the way', () => {
    const good = writeTemplateFile([SHORT]);
    fc.assert(
      fc.property(fc.nat(good.length), fc.nat(20), fc.string(), (at, cut, put) => {
        const read = readTemplateFile(good.slice(0, at) + put + good.slice(at + cut));
        expect(['templates', 'refused']).toContain(read.kind);
      }),
    );
  });

  it.each([
    ['is not whole', '{"format":', 'bad-json'],
    ['is of another kind', '{"deck":[]}', 'other-json'],
    ['is of a newer version', aFile({ version: 2 }), 'newer-version'],
    ['holds nothing that is a template', aFile({ templates: [1, null] }), 'empty'],
    [
      'holds too many',
      aFile({ templates: Array.from({ length: TEMPLATES_MAX + 1 }, () => SHORT) }),
      'too-many',
    ],
    ['is too large', ' '.repeat(TEMPLATE_FILE_MAX_BYTES + 1), 'too-big'],
  ])('is refused when it %s', (_what, text, reason) => {
    expect(readTemplateFile(text)).toEqual({ kind: 'refused', reason });
  });

  it('gives what is a template, and says at which places something else stands', () => {
    const nameless = { ...SHORT, name: ' ' };
    const text = aFile({ templates: [nameless, SHORT, { ...SHORT, order: ['poem'] }] });

    expect(readTemplateFile(text)).toEqual({
      kind: 'templates',
      layouts: [SHORT],
      rejected: [1, 3],
    });
  });

  it('may begin with a byte order mark', () => {
    expect(readTemplateFile(`\uFEFF${aFile({ templates: [SHORT] })}`).kind).toBe('templates');
  });
});
