import { describe, expect, it } from 'vitest';
import {
  AGREEMENT_SECTIONS,
  type Agreement,
  agreementInForce,
  agreementSchema,
  missingSections,
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
