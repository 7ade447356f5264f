import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { usePreferences } from '@/components/app/use-preferences';
import { CallStatus } from '@/components/home/CallStatus';
import { useCall } from '@/components/home/use-call';
import { GoalsCard } from '@/components/prep/GoalsCard';
import { LastTime } from '@/components/prep/LastTime';
import { Noticing } from '@/components/prep/Noticing';
import styles from '@/components/prep/Prep.module.css';
import { RemoveClient } from '@/components/prep/RemoveClient';
import { SelfPrompts } from '@/components/prep/SelfPrompts';
import { StartForm } from '@/components/prep/StartForm';
import { TrashedClient } from '@/components/prep/TrashedClient';
import { usePrep } from '@/components/prep/use-prep';
import { Button } from '@/components/ui/Button';
import { SaveStatus } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import type { Client } from '@/lib/domain/client';
import { dayOf, daySchema, daysBetween } from '@/lib/domain/days';
import type { ClientId } from '@/lib/domain/ids';
import { type PrepRecords, prepSummary } from '@/lib/domain/prep-summary';
import { commonText } from '@/lib/text/common';
import { ordinal } from '@/lib/text/ordinal';
import { prepText } from '@/lib/text/prep';

const EPOCH = daySchema.parse('1970-01-01');

export interface PrepProps {
  clientId: ClientId;
  onBack: () => void;
}

/** The three minutes before a session: what was, what matters, how to begin. */
export function Prep({ clientId, onBack }: PrepProps) {
  const t = useText(prepText);
  const common = useText(commonText);
  const call = useCall();
  const prep = usePrep(clientId);
  return (
    <main className={styles.prep}>
      <header className={styles.bar}>
        <Button look="icon" aria-label={common.back} title={common.back} onClick={onBack}>
          <ArrowLeft size={18} aria-hidden="true" />
        </Button>
        <CallStatus call={call} clientId={clientId} />
      </header>
      {prep === null && <p className={styles.gone}>{t.gone}</p>}
      {prep?.client.status === 'trashed' && <TrashedClient client={prep.client} />}
      {prep && prep.client.status !== 'trashed' && <Prepared {...prep} onErased={onBack} />}
      <footer className={styles.status}>
        <SaveStatus />
      </footer>
    </main>
  );
}

interface PreparedProps {
  client: Client;
  records: PrepRecords;
  onErased: () => void;
}

function Prepared({ client, records, onErased }: PreparedProps) {
  const t = useText(prepText);
  const language = useLanguage();
  const preferences = usePreferences();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const today = dayOf(now());
  const summary = prepSummary(records, today);
  const { lastTime, goals } = summary;
  return (
    <>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {client.shownAs}
        </h1>
        <p>
          {lastTime === undefined ? t.firstSession : t.session(ordinal(summary.ordinal, language))}
        </p>
      </div>
      <div className={styles.cards}>
        {lastTime === undefined && <p className={styles.quiet}>{t.beforeFirst}</p>}
        {lastTime !== undefined && <LastTime lastTime={lastTime} today={today} />}
        {goals.length > 0 && <GoalsCard goals={goals} />}
        <Noticing tags={summary.tags} checkIn={summary.checkIn} />
        {preferences?.showsSelfPrompts === true && (
          <SelfPrompts seed={daysBetween(EPOCH, today) + summary.ordinal} />
        )}
        <RemoveClient client={client} onErased={onErased} />
      </div>
      <StartForm client={client} lastAgenda={summary.lastAgenda} />
    </>
  );
}
