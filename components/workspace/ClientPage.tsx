import { EngagementCard } from '@/components/engagement/EngagementCard';
import { useEngagementInSteps } from '@/components/engagement/use-engagement';
import { ClientHours } from '@/components/hours/ClientHours';
import { MattersCard } from '@/components/matters/MattersCard';
import { ClientTimeline } from '@/components/timeline/ClientTimeline';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { AfterPaint } from '@/components/workspace/AfterPaint';
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
import { toImport } from '@/components/workspace/routes';
import { now } from '@/lib/browser/clock';
import { coachedFor } from '@/lib/domain/agenda';
import type { Client } from '@/lib/domain/client';
import { dayOf } from '@/lib/domain/days';
import type { ClientId } from '@/lib/domain/ids';
import type { Journey } from '@/lib/domain/journey';
import { clientPageText } from '@/lib/text/client-page';
import { longDay } from '@/lib/text/dates';
import { pagesText } from '@/lib/text/pages';
import { restoreClient } from '@/lib/workflows/trash-client';

interface ClientPageProps {
  id: ClientId;
  takesFocus: boolean;
}

/** One client: what is open, where the goals stand, all that happened, and the record with the name. */
export function ClientPage({ id, takesFocus }: ClientPageProps) {
  const pages = useText(pagesText);
  const t = useText(clientPageText);
  const found = useEngagementInSteps(id);
  if (found === undefined) return null;
  const { client, journey, state, damaged, isWhole } = found;
  if (client === undefined) return <NotFound takesFocus={takesFocus} damaged={damaged} />;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <PageHeading takesFocus={takesFocus} title={t.title}>
          {client.shownAs}
        </PageHeading>
        {journey !== undefined && <Summary sessions={isWhole ? journey.sessions : undefined} />}
      </header>
      {journey === undefined ? (
        <InTrash client={client} />
      ) : (
        <ClientLinks id={client.id} page="client" />
      )}
      <Damaged count={damaged} />
      <div className={styles.columns}>
        <div className={styles.column}>
          {journey !== undefined && <Story journey={journey} isWhole={isWhole} />}
        </div>
        <div className={styles.cards}>
          <EngagementCard id={client.id} journey={journey} state={state} />
          <DocumentsCard id={client.id} sent={journey?.sentDocuments ?? []} />
          <AfterPaint>
            <ClientDetails client={client} />
            {!client.isSample && <ClientHours client={client} />}
          </AfterPaint>
          {journey !== undefined && (
            <a className={styles.crumb} href={toImport(client.id)}>
              {pages.bringInNotes}
            </a>
          )}
        </div>
      </div>
    </div>
  );
}

/** What matters first, then what is under way, then what was. */
function Story({ journey, isWhole }: { journey: Journey; isWhole: boolean }) {
  const { client, commitments, goals, ratings } = journey;
  return (
    <>
      <MattersCard journey={journey} today={dayOf(now())} />
      <OpenCommitments commitments={commitments} />
      <GoalHistory goals={goals} ratings={ratings} />
      <ClientTimeline journey={journey} isWhole={isWhole} />
      <AfterPaint>
        <AskHistory id={client.id} />
      </AfterPaint>
    </>
  );
}

/** Its line is there before it is known what stands in it. */
function Summary({ sessions }: { sessions: Journey['sessions'] | undefined }) {
  const t = useText(clientPageText);
  const language = useLanguage();
  if (sessions === undefined) return <p className={styles.summary}>{'\u00a0'}</p>;
  const begun = sessions.filter(({ startedAt }) => startedAt !== null);
  const [first] = begun;
  if (first === undefined) return null;
  const minutes = Math.round(
    begun.reduce((sum, { agenda, endedAt }) => sum + coachedFor(agenda, endedAt ?? now()), 0) /
      60_000,
  );
  const coached = t.hours(Math.floor(minutes / 60), minutes % 60);
  const since = t.since(longDay(dayOf(first.startedAt ?? first.plannedAt), language));
  return (
    <p className={styles.summary}>
      {t.summary(begun.length, coached)} · {since}
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
