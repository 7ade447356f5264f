import { describe, expect, it } from 'vitest';
import {
  AGREEMENT_SECTIONS,
  type Agreement,
  agreementInForce,
  agreementSchema,
  gapsIn,
  missingSections,
  saysTheSame,
  sectionsFor,
} from '@/lib/domain/agreement';
import { consentPurposeSchema } from '@/lib/domain/consent';
import { agreementIdSchema, engagementIdSchema, newId } from '@/lib/domain/ids';
import { agreementText } from '@/lib/text/agreement';
import { ANA, day, NOW } from '@/tests/fixtures/builders';

function anAgreement(over: Partial<Agreement> = {}): Agreement {
  return agreementSchema.parse({
    id: newId(agreementIdSchema),
    clientId: ANA,
    engagementId: newId(engagementIdSchema),
    version: 1,
    language: 'en',
    sections: {},
    savedAt: NOW,
    agreedOn: null,
    ...over,
  });
}

describe('the agreement that holds', () => {
  it('is the last version that was agreed, not a later draft', () => {
    const first = anAgreement({ agreedOn: day('2026-01-10') });
    const second = anAgreement({ version: 2, agreedOn: day('2026-02-10') });

    expect(agreementInForce([second, first, anAgreement({ version: 3 })])).toBe(second);
    expect(agreementInForce([anAgreement()])).toBeUndefined();
    expect(agreementInForce([])).toBeUndefined();
  });
});

describe('what an agreement leaves unsaid', () => {
  it('includes the sponsor’s part and the question of challenge only where they matter', () => {
    const written = anAgreement({ sections: { roles: 'You choose.', ending: '  ' } });
    const plain = missingSections(written, { hasSponsor: false, isSenior: false });

    expect(plain).not.toContain('roles');
    expect(plain).toContain('ending');
    expect(plain).not.toContain('reporting');
    expect(missingSections(written, { hasSponsor: true, isSenior: true })).toEqual(
      AGREEMENT_SECTIONS.filter((section) => section !== 'roles'),
    );
  });
});

describe('a gap in square brackets', () => {
  it('leaves a section unsaid until it is filled', () => {
    const facts = { hasSponsor: false, isSenior: false };
    const of = (logistics: string) =>
      missingSections(anAgreement({ sections: { logistics } }), facts).includes('logistics');

    expect(of('Ten sessions of [minutes] minutes.')).toBe(true);
    expect(of('Ten sessions of 60 minutes.')).toBe(false);
  });

  it.each([
    { text: 'At [place], [by video], and again at [place].', gaps: ['[place]', '[by video]'] },
    { text: 'A list: a[0] is no exception, [] is none.', gaps: ['[0]'] },
    { text: 'Nothing open [ here, nor here ].', gaps: ['[ here, nor here ]'] },
    { text: 'Nothing.', gaps: [] },
  ])('is found in “$text”', ({ text, gaps }) => {
    expect(gapsIn(text)).toEqual(gaps);
  });

  it.each(['en', 'es'] as const)(
    'stands in the %s template where only the coach knows',
    (language) => {
      const sections = agreementText[language].template;

      expect(missingSections({ sections }, { hasSponsor: true, isSenior: true })).toEqual([
        'goals',
        'boundaries',
        'challenge',
        'reporting',
        'logistics',
        'cancellation',
        'ending',
        'retention',
      ]);
    },
  );
});

describe('the sections of an agreement', () => {
  it('speak of challenge with a senior client, of reports with a sponsor', () => {
    const plain = sectionsFor({ hasSponsor: false, isSenior: false });

    expect(plain).toEqual(
      AGREEMENT_SECTIONS.filter((each) => each !== 'challenge' && each !== 'reporting'),
    );
    expect(sectionsFor({ hasSponsor: true, isSenior: true })).toEqual(AGREEMENT_SECTIONS);
  });
});

describe('two versions', () => {
  it('say the same whatever their numbers, and another thing with a word or a language changed', () => {
    const first = anAgreement({ sections: { roles: 'You choose.' }, agreedOn: day('2026-01-10') });

    expect(saysTheSame(first, { ...first, sections: { roles: 'You choose.', ending: '' } })).toBe(
      true,
    );
    expect(saysTheSame(first, { ...first, sections: { roles: 'I choose.' } })).toBe(false);
    expect(saysTheSame(first, { ...first, language: 'es' })).toBe(false);
  });
});

describe('the template', () => {
  it.each(['en', 'es'] as const)(
    'says something to every section and consent in %s',
    (language) => {
      const { section, template, consent } = agreementText[language];

      for (const each of AGREEMENT_SECTIONS) {
        expect(section[each]).not.toBe('');
        expect(template[each].length).toBeGreaterThan(40);
      }
      expect(Object.keys(consent)).toEqual(consentPurposeSchema.options);
    },
  );
});
