import { buildAgreement } from '@/lib/documents/agreement';
import type { CoachsideDocument } from '@/lib/documents/document';
import { withIdentity } from '@/lib/documents/letterhead';
import { type Agreement, agreementFacts, sectionsFor } from '@/lib/domain/agreement';
import type { Client } from '@/lib/domain/client';
import { currentEngagement } from '@/lib/domain/journey';
import type { Language } from '@/lib/domain/language';
import { releaseAgreement } from '@/lib/domain/release/agreement';
import { type ClientRecords, ownRecords } from '@/lib/domain/release/client-records';
import { isKept } from '@/lib/domain/trash';
import { agreementTemplate } from '@/lib/text/agreement';
import type { ReportCircumstances } from '@/lib/workflows/build-report';

/** Which words: those of a version, by its number, or the plain ones to begin with. */
export type AgreementWording = number | 'template';

/** The versions of the engagement under way, or of the one that ended last; first to last. */
export function agreementsOf(records: ClientRecords): Agreement[] {
  const { engagements, agreements } = ownRecords(records);
  const engagement = currentEngagement(engagements);
  return agreements
    .filter((each) => isKept(each) && each.engagementId === engagement?.id)
    .toSorted((a, b) => a.version - b.version);
}

/** What a coach would send by default: the last version, or the template while there is none. */
export function lastWording(records: ClientRecords): AgreementWording {
  return agreementsOf(records).at(-1)?.version ?? 'template';
}

/**
 * The agreement for the client, in the language it is written in; the template in the language
 * asked for. With the consents that hold today.
 */
export function agreementOf(
  records: ClientRecords,
  wording: AgreementWording,
  { today, language, identity }: ReportCircumstances,
): CoachsideDocument<'client'> {
  const { client, consents, engagements } = ownRecords(records);
  const version = agreementsOf(records).find((each) => each.version === wording);
  const engagement = currentEngagement(engagements) ?? { stakeholders: [], reports: [] };
  const needed = sectionsFor(agreementFacts(engagement, client));
  const written = version ?? templateOf(client, language, needed);
  return withIdentity(
    buildAgreement(releaseAgreement(written, { client, consents, today })),
    identity,
  );
}

function templateOf(
  { spanishAddress }: Pick<Client, 'spanishAddress'>,
  language: Language,
  needed: ReturnType<typeof sectionsFor>,
): Pick<Agreement, 'version' | 'language' | 'sections' | 'agreedOn'> {
  const template = agreementTemplate(language, spanishAddress);
  const sections = Object.fromEntries(needed.map((each) => [each, template[each]]));
  return { version: 1, language, sections, agreedOn: null };
}
