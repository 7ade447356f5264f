import styles from '@/components/agreement/Consent.module.css';
import { useText } from '@/components/ui/use-text';
import type { Consent, ConsentPurpose } from '@/lib/domain/consent';
import type { Language } from '@/lib/domain/language';
import { CONSENT_TEXT_VERSION } from '@/lib/text/agreement';
import { consentsText, consentWording } from '@/lib/text/consents';

interface ConsentWordingProps {
  purpose: ConsentPurpose;
  /** The yes that holds, if one does. */
  consent: Consent | undefined;
  /** That of the client. */
  language: Language;
}

/** The words that a client agreed to, or those to ask with. */
export function ConsentWording({ purpose, consent, language }: ConsentWordingProps) {
  const t = useText(consentsText);
  const version = consent?.textVersion ?? CONSENT_TEXT_VERSION;
  const words = consentWording(purpose, version, language);
  if (words === undefined) return <p className={styles.quiet}>{t.unknownWording(version)}</p>;
  return (
    <>
      {version !== CONSENT_TEXT_VERSION && (
        <p className={styles.quiet}>{t.otherWording(version)}</p>
      )}
      <blockquote className={styles.words} lang={language}>
        {words}
      </blockquote>
    </>
  );
}
