import { ArrowLeft } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { usePreferences } from '@/components/app/use-preferences';
import { CallStatus } from '@/components/home/CallStatus';
import { useCall } from '@/components/home/use-call';
import { PaletteButton } from '@/components/palette/PaletteButton';
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
import { ordinal } from '@/lib/text/ordinal';
import { prepText } from '@/lib/text/prep';
import { shellText } from '@/lib/text/shell';

// After the rest: it reads the whole journey, and nobody waits for it to start.
const WorthKnowing = lazy(async () => ({
  default: (await import('@/components/matters/WorthKnowing')).WorthKnowing,
}));

const OldBackup = lazy(async () => ({
  default: (await import('@/components/backup/OldBackup')).OldBackup,
}));

const EPOCH = daySchema.parse('1970-01-01');

export interface PrepProps {
  clientId: ClientId;
  onBack: () => void;
}

/** The three minutes before a session: what was, what matters, how to begin. */
export function Prep({ clientId, onBack }: PrepProps) {
  const t = useText(prepText);
  const common = useText(shellText);
  const call = useCall();
  const prep = usePrep(clientId);
  const isThere = prep && prep.client.trashedAt === null;
  return (
    <main className={styles.prep}>
      <header className={styles.bar}>
        <Button look="icon" aria-label={common.back} title={common.back} onClick={onBack}>
          <ArrowLeft size={18} aria-hidden="true" />
        </Button>
        {prep && <Who {...prep} />}
        <CallStatus call={call} clientId={clientId} />
        <PaletteButton />
      </header>
      {prep === null && <p className={styles.gone}>{t.gone}</p>}
      {prep && !isThere && <TrashedClient client={prep.client} />}
      {isThere && <Prepared {...prep} onErased={onBack} />}
      <footer className={styles.foot}>
        {isThere && (
          <StartForm client={prep.client} planned={prep.planned} sessions={prep.records.sessions} />
        )}
        <p className={styles.status}>
          <SaveStatus />
        </p>
      </footer>
    </main>
  );
}

interface WhoProps {
  client: Client;
  records: PrepRecords;
}

/** The display name and which session this will be. Takes the focus, so that reading begins here. */
function Who({ client, records: { sessions } }: WhoProps) {
  const t = useText(prepText);
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.who}>
      <h1 ref={heading} tabIndex={-1}>
        {client.shownAs}
      </h1>
      <p>
        {sessions.length === 0 ? t.firstSession : t.session(ordinal(sessions.length + 1, language))}
      </p>
    </div>
  );
}

interface PreparedProps extends WhoProps {
  onErased: () => void;
}

/** What there is to know, most pressing first. */
function Prepared({ client, records, onErased }: PreparedProps) {
  const t = useText(prepText);
  const preferences = usePreferences();
  const today = dayOf(now());
  const { lastTime, goals, tags, checkIn, ordinal: count } = prepSummary(records, today);
  return (
    <div className={styles.cards}>
      {lastTime === undefined && <p className={styles.quiet}>{t.beforeFirst}</p>}
      {lastTime !== undefined && <LastTime lastTime={lastTime} today={today} />}
      {goals.length > 0 && <GoalsCard goals={goals} />}
      <Noticing clientId={client.id} tags={tags} checkIn={checkIn} />
      <Suspense>
        <WorthKnowing clientId={client.id} without={checkIn === undefined ? [] : ['mark']} />
      </Suspense>
      {preferences?.showsSelfPrompts === true && (
        <SelfPrompts seed={daysBetween(EPOCH, today) + count} />
      )}
      <Suspense>
        <OldBackup since={client.createdAt} />
      </Suspense>
      <RemoveClient client={client} onErased={onErased} />
    </div>
  );
}
