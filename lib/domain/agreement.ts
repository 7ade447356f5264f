import { daySchema, instantSchema } from '@/lib/domain/days';
import { agreementIdSchema, clientIdSchema, engagementIdSchema } from '@/lib/domain/ids';
import { languageSchema } from '@/lib/domain/language';
import { textSchema } from '@/lib/domain/text-limits';
import { z } from '@/lib/domain/zod';

/** What coach and client settle before they work, in the order in which an agreement says it. */
export const AGREEMENT_SECTIONS = [
  'roles',
  'goals',
  'boundaries',
  'challenge',
  'confidentiality',
  'reporting',
  'technology',
  'logistics',
  'cancellation',
  'ending',
  'retention',
] as const;
export const agreementSectionSchema = z.enum(AGREEMENT_SECTIONS);
export type AgreementSection = z.infer<typeof agreementSectionSchema>;

/** One wording of the agreement of an engagement. A change after it was agreed is a new version. */
export const agreementSchema = z.object({
  id: agreementIdSchema,
  clientId: clientIdSchema,
  engagementId: engagementIdSchema,
  /** 1 for the first. */
  version: z.int().check(z.minimum(1)),
  language: languageSchema,
  /** What was written; a section without words is left out of the document. */
  sections: z.partialRecord(agreementSectionSchema, textSchema),
  savedAt: instantSchema,
  /** `null` while it is a draft. An agreed version is never rewritten. */
  agreedOn: z.nullable(daySchema),
});
export type Agreement = z.infer<typeof agreementSchema>;

/** The version that holds: the last one that was agreed. */
export function agreementInForce(versions: readonly Agreement[]): Agreement | undefined {
  return versions
    .filter(({ agreedOn }) => agreedOn !== null)
    .toSorted((a, b) => b.version - a.version)[0];
}

/** What an agreement leaves unsaid. The sponsor's part is missing only where there is a sponsor. */
export function missingSections(
  { sections }: Pick<Agreement, 'sections'>,
  { hasSponsor, isSenior }: { hasSponsor: boolean; isSenior: boolean },
): AgreementSection[] {
  return AGREEMENT_SECTIONS.filter((section) => {
    if (section === 'reporting' && !hasSponsor) return false;
    if (section === 'challenge' && !isSenior) return false;
    return (sections[section] ?? '').trim() === '';
  });
}
