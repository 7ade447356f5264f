import styles from '@/components/agreement/Consent.module.css';
import { useLanguage, useText } from '@/components/ui/use-text';
import type { Consent } from '@/lib/domain/consent';
import { consentsText } from '@/lib/text/consents';
import { longDay } from '@/lib/text/dates';

/** Each yes that was taken back: when it was given and how, to which words, and when it ended. */
export function EarlierConsents({ consents }: { consents: readonly Consent[] }) {
  const t = useText(consentsText);
  const language = useLanguage();
  if (consents.length === 0) return null;
  return (
    <details className={styles.earlier}>
      <summary>{t.earlier}</summary>
      <ul>
        {consents.map(({ id, givenOn, how, textVersion, withdrawnOn }) => (
          <li key={id}>
            {t.given(longDay(givenOn, language), t.hows[how])}{' '}
            {withdrawnOn !== null && `${t.withdrawn(longDay(withdrawnOn, language))}. `}
            {t.wording(textVersion)}.
          </li>
        ))}
      </ul>
    </details>
  );
}
