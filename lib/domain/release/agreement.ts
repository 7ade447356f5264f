import { AGREEMENT_SECTIONS, type Agreement, type AgreementSection } from '@/lib/domain/agreement';
import type { Client } from '@/lib/domain/client';
import { type Consent, type ConsentPurpose, consentOn } from '@/lib/domain/consent';
import type { Day } from '@/lib/domain/days';
import { pass, type Released } from '@/lib/domain/release/released';

/** The gate for an agreement: it is written for the client, and says nothing but its own words. */

export interface AgreementText {
  language: Agreement['language'];
  version: number;
  /** `null` for a draft, or for the template. */
  agreedOn: Day | null;
  /** Those that say something, in the order of an agreement. */
  sections: readonly { section: AgreementSection; text: string }[];
  /** What the client has said yes to, and since when. */
  consents: readonly { purpose: ConsentPurpose; givenOn: Day }[];
}

/** One version as the client may have it, with the consents that hold on a day. */
export function releaseAgreement(
  {
    language,
    version,
    agreedOn,
    sections,
  }: Pick<Agreement, 'language' | 'version' | 'agreedOn' | 'sections'>,
  {
    client,
    consents,
    today,
  }: { client: Pick<Client, 'id'>; consents: readonly Consent[]; today: Day },
): Released<'client', AgreementText> {
  const given = consents.filter(
    (consent) => consentOn([consent], client.id, consent.purpose, today) !== undefined,
  );
  return pass<'client', AgreementText>({
    language,
    version,
    agreedOn,
    sections: AGREEMENT_SECTIONS.flatMap((section) => {
      const text = (sections[section] ?? '').trim();
      return text === '' ? [] : [{ section, text }];
    }),
    consents: given.map(({ purpose, givenOn }) => ({ purpose, givenOn })),
  });
}
