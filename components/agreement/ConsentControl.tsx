import { type ReactNode, useEffect, useRef } from 'react';
import styles from '@/components/agreement/Consent.module.css';
import { ConsentForm } from '@/components/agreement/ConsentForm';
import { ConsentGiven } from '@/components/agreement/ConsentGiven';
import type { Client } from '@/lib/domain/client';
import type { Consent, ConsentPurpose } from '@/lib/domain/consent';

interface ConsentControlProps {
  client: Pick<Client, 'id' | 'language'>;
  purpose: ConsentPurpose;
  /** The one that holds, if one does. */
  consent: Consent | undefined;
  /** What its lack means, said above the words to ask with. */
  lacking: ReactNode;
}

/** Whether a client agreed to one thing: since when and how, or what to ask. */
export function ConsentControl({ client, purpose, consent, lacking }: ConsentControlProps) {
  const whole = useRef<HTMLDivElement>(null);
  const hasActed = useRef(false);
  const isGiven = consent !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the control that was used is gone then
  useEffect(() => {
    if (hasActed.current) whole.current?.focus();
    hasActed.current = false;
  }, [isGiven]);
  const act = () => {
    hasActed.current = true;
  };
  return (
    <div ref={whole} tabIndex={-1} className={styles.control}>
      {consent === undefined ? (
        <>
          {lacking}
          <ConsentForm client={client} purpose={purpose} onGiven={act} />
        </>
      ) : (
        <ConsentGiven consent={consent} onWithdraw={act} />
      )}
    </div>
  );
}
