import { useState } from 'react';
import styles from '@/components/agreement/Agreement.module.css';
import { SectionField } from '@/components/agreement/SectionField';
import {
  AGREEMENT_SECTIONS,
  type Agreement,
  type AgreementFacts,
  sectionsFor,
} from '@/lib/domain/agreement';
import type { SpanishAddress } from '@/lib/domain/language';

interface AgreementDraftProps {
  agreement: Agreement;
  address: SpanishAddress;
  facts: AgreementFacts;
}

/** A draft, part by part, saved as it is typed. A part that had words stays when they are gone. */
export function AgreementDraft({ agreement, address, facts }: AgreementDraftProps) {
  const [begun] = useState(() => new Set(Object.keys(agreement.sections)));
  const needed = new Set(sectionsFor(facts));
  return (
    <div className={styles.fields} data-entry={agreement.id}>
      {AGREEMENT_SECTIONS.filter((each) => needed.has(each) || begun.has(each)).map((section) => (
        <SectionField key={section} agreement={agreement} address={address} section={section} />
      ))}
    </div>
  );
}
