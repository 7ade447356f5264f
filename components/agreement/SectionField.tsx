import { useEffect, useState } from 'react';
import styles from '@/components/agreement/Agreement.module.css';
import { goToSection, sectionFieldId } from '@/components/agreement/section-field-id';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import inputs from '@/components/ui/Field.module.css';
import { useAutosavedText } from '@/components/ui/use-autosaved-text';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import { type Agreement, type AgreementSection, gapsIn } from '@/lib/domain/agreement';
import { instantSchema } from '@/lib/domain/days';
import type { SpanishAddress } from '@/lib/domain/language';
import { TEXT_MAX } from '@/lib/domain/text-limits';
import { agreementTemplate, agreementText } from '@/lib/text/agreement';
import { agreementPageText } from '@/lib/text/agreement-page';
import { saveAgreementDraft } from '@/lib/workflows/save-agreement';

interface SectionFieldProps {
  agreement: Agreement;
  /** How the client is addressed in Spanish. */
  address: SpanishAddress;
  section: AgreementSection;
}

/** One part of a draft: its words, what is open in them, and plain words while there are none. */
export function SectionField({ agreement, address, section }: SectionFieldProps) {
  const t = useText(agreementPageText);
  const { follow } = useSaving();
  const [plain, setPlain] = useState<string>();
  const name = useText(agreementText).section[section];
  const { engagementId, language, sections } = agreement;
  const text = sections[section] ?? '';
  const gaps = gapsIn(text);

  useEffect(() => {
    if (plain !== undefined) goToSection(section);
  }, [plain, section]);

  function takePlain(): void {
    const words = agreementTemplate(language, address)[section];
    const written = { sections: { [section]: words }, language };
    void follow(saveAgreementDraft(engagementId, written, now()));
    setPlain(words);
  }
  return (
    <div id={sectionFieldId(section)} className={styles.field}>
      <Words
        key={plain === undefined ? 'own' : 'plain'}
        agreement={agreement}
        section={section}
        name={name}
        initial={plain ?? text}
      />
      {gaps.length > 0 && <p className={styles.gaps}>{t.gaps(gaps.join(' '))}</p>}
      {text.trim() === '' && plain === undefined && (
        <Button look="quiet" aria-label={t.plainOf(name)} onClick={takePlain}>
          {t.plain}
        </Button>
      )}
    </div>
  );
}

interface WordsProps extends Omit<SectionFieldProps, 'address'> {
  name: string;
  initial: string;
}

function Words({ agreement, section, name, initial }: WordsProps) {
  const { id, engagementId, language, savedAt } = agreement;
  const { ref, defaultValue, onInput } = useAutosavedText({
    key: `agreement:${id}:${section}`,
    initial,
    savedAt,
    save: (text, at) =>
      saveAgreementDraft(
        engagementId,
        { sections: { [section]: text }, language },
        instantSchema.parse(at),
      ),
  });
  return (
    <Field label={name}>
      {(ids) => (
        <textarea
          className={inputs.input}
          rows={4}
          maxLength={TEXT_MAX}
          lang={language}
          dir="auto"
          ref={ref}
          defaultValue={defaultValue}
          onInput={onInput}
          {...ids}
        />
      )}
    </Field>
  );
}
