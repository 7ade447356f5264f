import { keyValues, list, paragraph, section } from '@/lib/documents/blocks';
import type { CoachsideDocument } from '@/lib/documents/document';
import type { AgreementText } from '@/lib/domain/release/agreement';
import type { Released } from '@/lib/domain/release/released';
import { agreementText } from '@/lib/text/agreement';
import { longDay } from '@/lib/text/dates';

/** A coaching agreement to read, print and sign. */
export function buildAgreement(
  agreement: Released<'client', AgreementText>,
): CoachsideDocument<'client'> {
  const { language, version, agreedOn, sections, consents } = agreement;
  const t = agreementText[language];
  return {
    audience: 'client',
    language,
    title: t.title,
    fileName: [t.file, ...(agreedOn === null ? [] : [agreedOn])].join('-'),
    blocks: [
      ...sections.flatMap((each) => section(t.section[each.section], paragraph(each.text))),
      ...section(
        t.consents,
        list(
          consents.map(
            ({ purpose, givenOn }) =>
              `${t.consent[purpose].text} (${t.givenOn(longDay(givenOn, language))})`,
          ),
        ),
      ),
      ...section(
        t.signatures,
        keyValues([
          { key: t.client, value: t.line },
          { key: t.coach, value: t.line },
          { key: t.day, value: agreedOn === null ? t.line : longDay(agreedOn, language) },
        ]),
        paragraph(t.footer(version)),
      ),
    ],
  };
}
