import styles from '@/components/agreement/Consent.module.css';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import type { Consent } from '@/lib/domain/consent';
import { consentsText } from '@/lib/text/consents';
import { longDay } from '@/lib/text/dates';
import { withdrawConsent } from '@/lib/workflows/set-consent';

interface ConsentGivenProps {
  consent: Consent;
  /** What it is a yes to, where several stand together. */
  name?: string;
  onWithdraw: () => void;
}

/** A yes that holds: since when and how, and the way to take it back. */
export function ConsentGiven({ consent, name, onWithdraw }: ConsentGivenProps) {
  const t = useText(consentsText);
  const language = useLanguage();
  const { follow } = useSaving();
  const { clientId, purpose, givenOn, how } = consent;
  return (
    <div className={styles.row}>
      <p>{t.given(longDay(givenOn, language), t.hows[how])}</p>
      <Button
        look="quiet"
        aria-label={name === undefined ? undefined : t.withdrawOf(name)}
        onClick={() => {
          onWithdraw();
          void follow(withdrawConsent(clientId, purpose, now()));
        }}
      >
        {t.withdraw}
      </Button>
    </div>
  );
}
