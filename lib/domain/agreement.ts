import type { Client } from '@/lib/domain/client';
import { daySchema, instantSchema } from '@/lib/domain/days';
import type { Engagement } from '@/lib/domain/engagement';
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
  /** When a draft went to the trash; absent while it is not there. */
  trashedAt: z.optional(instantSchema),
});
export type Agreement = z.infer<typeof agreementSchema>;

/** The version that holds: the last one that was agreed. */
export function agreementInForce(versions: readonly Agreement[]): Agreement | undefined {
  return versions
    .filter(({ agreedOn }) => agreedOn !== null)
    .toSorted((a, b) => b.version - a.version)[0];
}

/** Where a template waits for the coach's own words: `[how, when]`. */
const GAP = /\[[^[\]]+\]/g;

/** What stands in square brackets, brackets included, each once. */
export function gapsIn(text: string): string[] {
  return [...new Set(text.match(GAP) ?? [])];
}

/** What decides which parts an agreement needs. */
export interface AgreementFacts {
  hasSponsor: boolean;
  isSenior: boolean;
}

/** There is a sponsor where one has a part, and wherever reports are promised. */
export function agreementFacts(
  { stakeholders, reports }: Pick<Engagement, 'stakeholders' | 'reports'>,
  { isSenior }: Pick<Client, 'isSenior'>,
): AgreementFacts {
  return {
    hasSponsor: reports.length > 0 || stakeholders.some(({ role }) => role === 'sponsor'),
    isSenior: isSenior === true,
  };
}

/** What an agreement has to speak of: the sponsor's part only where there is a sponsor. */
export function sectionsFor({ hasSponsor, isSenior }: AgreementFacts): AgreementSection[] {
  return AGREEMENT_SECTIONS.filter((section) => {
    if (section === 'reporting') return hasSponsor;
    if (section === 'challenge') return isSenior;
    return true;
  });
}

/** What an agreement leaves unsaid: sections without words, and those with a gap in brackets. */
export function missingSections(
  { sections }: Pick<Agreement, 'sections'>,
  facts: AgreementFacts,
): AgreementSection[] {
  return sectionsFor(facts).filter((section) => {
    const text = (sections[section] ?? '').trim();
    return text === '' || gapsIn(text).length > 0;
  });
}

/** Whether two versions say the same, whatever their numbers and days. */
export function saysTheSame(
  a: Pick<Agreement, 'sections' | 'language'>,
  b: Pick<Agreement, 'sections' | 'language'>,
): boolean {
  return (
    a.language === b.language &&
    AGREEMENT_SECTIONS.every((each) => (a.sections[each] ?? '') === (b.sections[each] ?? ''))
  );
}
