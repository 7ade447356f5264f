import { useState } from 'react';
import styles from '@/components/agreement/Agreement.module.css';
import { Button } from '@/components/ui/Button';
import { SelectField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import { type AgreementFacts, sectionsFor } from '@/lib/domain/agreement';
import type { EngagementId } from '@/lib/domain/ids';
import { type Language, languageSchema, type SpanishAddress } from '@/lib/domain/language';
import { agreementTemplate } from '@/lib/text/agreement';
import { agreementPageText } from '@/lib/text/agreement-page';
import { saveAgreementDraft } from '@/lib/workflows/save-agreement';

interface BeginAgreementProps {
  engagementId: EngagementId;
  /** The client's, to begin with. */
  language: Language;
  address: SpanishAddress;
  facts: AgreementFacts;
}

/** The first version, in plain words of either language. */
export function BeginAgreement({ engagementId, language, address, facts }: BeginAgreementProps) {
  const t = useText(agreementPageText);
  const { follow } = useSaving();
  const [chosen, setChosen] = useState(language);

  function begin(): void {
    const template = agreementTemplate(chosen, address);
    const sections = Object.fromEntries(sectionsFor(facts).map((each) => [each, template[each]]));
    void follow(saveAgreementDraft(engagementId, { sections, language: chosen }, now()));
  }
  return (
    <div className={styles.standing}>
      <p>
        {t.none} {t.noneHint}
      </p>
      <div className={styles.narrow}>
        <SelectField
          label={t.language}
          value={chosen}
          onChange={(event) => setChosen(languageSchema.parse(event.currentTarget.value))}
        >
          {languageSchema.options.map((each) => (
            <option key={each} value={each}>
              {t.languages[each]}
            </option>
          ))}
        </SelectField>
      </div>
      <Button look="primary" onClick={begin}>
        {t.begin}
      </Button>
    </div>
  );
}
