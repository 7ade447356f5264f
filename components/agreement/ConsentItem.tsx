import { useState } from 'react';
import styles from '@/components/agreement/Consent.module.css';
import { ConsentForm } from '@/components/agreement/ConsentForm';
import { ConsentGiven } from '@/components/agreement/ConsentGiven';
import { ConsentWording } from '@/components/agreement/ConsentWording';
import { EarlierConsents } from '@/components/agreement/EarlierConsents';
import { useFocusAfter } from '@/components/agreement/use-focus-after';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import type { Client } from '@/lib/domain/client';
import { type Consent, type ConsentPurpose, consentOn } from '@/lib/domain/consent';
import type { Day } from '@/lib/domain/days';
import { agreementText } from '@/lib/text/agreement';
import { consentsText } from '@/lib/text/consents';
import { longDay } from '@/lib/text/dates';
import { keepConsent } from '@/lib/workflows/set-consent';

interface ConsentItemProps {
  client: Client;
  purpose: ConsentPurpose;
  /** To this purpose, in the order they were given. */
  consents: readonly Consent[];
  today: Day;
}

/** One purpose: its words and where it stands. Asking opens in its place. */
export function ConsentItem({ client, purpose, consents, today }: ConsentItemProps) {
  const t = useText(consentsText);
  const { name } = useText(agreementText).consent[purpose];
  const [isAsking, setIsAsking] = useState(false);
  const consent = consentOn(consents, client.id, purpose, today);
  const state = `${consent?.id} ${isAsking}`;
  const { target, act: willAct } = useFocusAfter<HTMLHeadingElement>(state);
  const act = () => {
    willAct();
    setIsAsking(false);
  };
  return (
    <li className={styles.item} data-entry={consents.map(({ id }) => id).join(' ')}>
      <h3 ref={target} tabIndex={-1}>
        {name}
      </h3>
      {isAsking ? (
        <ConsentForm
          client={client}
          purpose={purpose}
          onGiven={act}
          more={
            <Button look="quiet" onClick={act}>
              {t.cancel}
            </Button>
          }
        />
      ) : (
        <>
          <ConsentWording purpose={purpose} consent={consent} language={client.language} />
          {consent === undefined ? (
            <Lacking
              name={name}
              purpose={purpose}
              last={consents.at(-1)}
              today={today}
              onAsk={() => setIsAsking(true)}
            />
          ) : (
            <ConsentGiven consent={consent} name={name} onWithdraw={act} />
          )}
        </>
      )}
      <EarlierConsents consents={consents.filter((each) => each.id !== consent?.id)} />
    </li>
  );
}

interface LackingProps {
  name: string;
  purpose: ConsentPurpose;
  last: Consent | undefined;
  today: Day;
  onAsk: () => void;
}

/** No yes holds: what that means, and the way to record one, or to take a slip of today back. */
function Lacking({ name, purpose, last, today, onAsk }: LackingProps) {
  const t = useText(consentsText);
  const language = useLanguage();
  const { follow } = useSaving();
  const withdrawnOn = last?.withdrawnOn ?? null;
  return (
    <div className={styles.row}>
      <p>
        {withdrawnOn === null ? t.none : t.withdrawn(longDay(withdrawnOn, language))}
        {t.without[purpose] !== undefined && (
          <>
            . <span className={styles.quiet}>{t.without[purpose]}</span>
          </>
        )}
      </p>
      <div className={styles.acts}>
        {last !== undefined && withdrawnOn === today && (
          <Button
            look="quiet"
            aria-label={t.undoOf(name)}
            onClick={() => void follow(keepConsent(last.clientId, purpose, now()))}
          >
            {t.undo}
          </Button>
        )}
        <Button aria-label={t.recordOf(name)} onClick={onAsk}>
          {t.recordShort}
        </Button>
      </div>
    </div>
  );
}
