import { EngagementCard } from '@/components/engagement/EngagementCard';
import { useEngagement } from '@/components/engagement/use-engagement';
import { ClientHours } from '@/components/hours/ClientHours';
import { ClientTimeline } from '@/components/timeline/ClientTimeline';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { AskHistory } from '@/components/workspace/AskHistory';
import { ClientDetails } from '@/components/workspace/ClientDetails';
import { ClientLinks } from '@/components/workspace/ClientLinks';
import { Damaged } from '@/components/workspace/Damaged';
import { DocumentsCard } from '@/components/workspace/DocumentsCard';
import { GoalHistory } from '@/components/workspace/GoalHistory';
import { NotFound } from '@/components/workspace/NotFound';
import { OpenCommitments } from '@/components/workspace/OpenCommitments';
import styles from '@/components/workspace/Page.module.css';
import { PageHeading } from '@/components/workspace/PageHeading';
import { type ClientRecord, useClientRecord } from '@/components/workspace/use-client-record';
import { now } from '@/lib/browser/clock';
import { coachedFor } from '@/lib/domain/agenda';
import type { Client } from '@/lib/domain/client';
import { dayOf } from '@/lib/domain/days';
import type { ClientId } from '@/lib/domain/ids';
import { clientPageText } from '@/lib/text/client-page';
import { longDay } from '@/lib/text/dates';
import { restoreClient } from '@/lib/workflows/trash-client';

interface ClientPageProps {
  id: ClientId;
  takesFocus: boolean;
}

/** One client: what is open, where the goals stand, every session, and the record with the name. */
export function ClientPage({ id, takesFocus }: ClientPageProps) {
  const record = useClientRecord(id);
  const engaged = useEngagement(id);
  if (record === undefined || engaged === undefined) return null;
  const { journey } = engaged;
  const { client, sessions, goals, ratings, commitments, damaged } = record;
  if (client === undefined) return <NotFound takesFocus={takesFocus} damaged={damaged} />;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <PageHeading takesFocus={takesFocus}>{client.shownAs}</PageHeading>
        <Summary sessions={sessions} />
      </header>
      <ClientLinks id={client.id} page="client" />
      {client.trashedAt !== null && <InTrash client={client} />}
      <Damaged count={damaged} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <OpenCommitments commitments={commitments} />
          <GoalHistory goals={goals} ratings={ratings} />
          <AskHistory id={client.id} />
          {journey !== undefined && <ClientTimeline journey={journey} />}
        </div>
        <div className={styles.cards}>
          <EngagementCard id={client.id} state={engaged.state} />
          <DocumentsCard id={client.id} />
          <ClientDetails client={client} />
          {!client.isSample && <ClientHours client={client} />}
        </div>
      </div>
    </div>
  );
}

function Summary({ sessions }: Pick<ClientRecord, 'sessions'>) {
  const t = useText(clientPageText);
  const language = useLanguage();
  const first = sessions.at(-1);
  if (first === undefined) return null;
  const minutes = Math.round(
    sessions.reduce((sum, { agenda, endedAt }) => sum + coachedFor(agenda, endedAt ?? now()), 0) /
      60_000,
  );
  const coached = t.hours(Math.floor(minutes / 60), minutes % 60);
  const since = t.since(longDay(dayOf(first.startedAt ?? first.plannedAt), language));
  return (
    <p className={styles.summary}>
      {t.summary(sessions.length, coached)} · {since}
    </p>
  );
}

function InTrash({ client }: { client: Client }) {
  const t = useText(clientPageText);
  const { follow } = useSaving();
  return (
    <Notice kind="problem">
      {t.inTrash}
      <Button onClick={() => void follow(restoreClient(client.id))}>{t.restore}</Button>
    </Notice>
  );
}
