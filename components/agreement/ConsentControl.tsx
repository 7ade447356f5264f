import type { ReactNode } from 'react';
import styles from '@/components/agreement/Consent.module.css';
import { ConsentForm } from '@/components/agreement/ConsentForm';
import { ConsentGiven } from '@/components/agreement/ConsentGiven';
import { useFocusAfter } from '@/components/agreement/use-focus-after';
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
  const { target, act } = useFocusAfter<HTMLDivElement>(consent !== undefined);
  return (
    <div ref={target} tabIndex={-1} className={styles.control}>
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
