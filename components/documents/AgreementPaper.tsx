import { useMemo, useState } from 'react';
import { Desk } from '@/components/documents/Desk';
import styles from '@/components/documents/Desk.module.css';
import { SelectField } from '@/components/ui/Field';
import { useLanguage, useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { toPart } from '@/components/workspace/routes';
import { Section } from '@/components/workspace/Section';
import type { Agreement } from '@/lib/domain/agreement';
import { longDay } from '@/lib/text/dates';
import { documentsPageText } from '@/lib/text/documents-page';
import {
  type AgreementWording,
  agreementOf,
  agreementsOf,
  lastWording,
} from '@/lib/workflows/agreement-document';
import type { ClientPapers } from '@/lib/workflows/client-papers';

/** The agreement as the client gets it: one of its versions, or the plain template. */
export function AgreementPaper({ papers }: { papers: ClientPapers }) {
  const t = useText(documentsPageText);
  const { records, identity, today } = papers;
  const [wording, setWording] = useState<AgreementWording>(() => lastWording(records));
  const [language, setLanguage] = useState(records.client.language);
  const versions = agreementsOf(records);
  const document = useMemo(
    () => agreementOf(records, wording, { today, language, identity }),
    [records, wording, today, language, identity],
  );
  return (
    <Desk
      paper="agreement"
      clientId={records.client.id}
      document={document}
      sent={papers.sent.agreement}
      language={language}
      onLanguage={wording === 'template' ? setLanguage : undefined}
    >
      <Section title={t.leaves}>
        {versions.length === 0 ? (
          <p>{t.missing.agreement}</p>
        ) : (
          <div className={styles.narrow}>
            <Wordings versions={versions} wording={wording} onWording={setWording} />
          </div>
        )}
        <p className={page.hint}>{t.consentsHint}</p>
        <p className={page.hint}>
          {t.agreementHint}{' '}
          <a className={page.crumb} href={toPart(records.client.id, 'agreement')}>
            {t.toAgreement}
          </a>
        </p>
      </Section>
    </Desk>
  );
}

interface WordingsProps {
  versions: readonly Agreement[];
  wording: AgreementWording;
  onWording: (wording: AgreementWording) => void;
}

function Wordings({ versions, wording, onWording }: WordingsProps) {
  const t = useText(documentsPageText);
  const language = useLanguage();
  return (
    <SelectField
      label={t.wording}
      value={String(wording)}
      onChange={({ currentTarget: { value } }) =>
        onWording(value === 'template' ? value : Number(value))
      }
    >
      {versions.toReversed().map(({ version, agreedOn }) => (
        <option key={version} value={version}>
          {agreedOn === null
            ? t.draftVersion(version)
            : t.agreedVersion(version, longDay(agreedOn, language))}
        </option>
      ))}
      <option value="template">{t.template}</option>
    </SelectField>
  );
}
