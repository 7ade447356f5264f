import { SessionHours } from '@/components/hours/SessionHours';
import { useLanguage, useText } from '@/components/ui/use-text';
import { AgendaTable } from '@/components/workspace/AgendaTable';
import { CheckInCard } from '@/components/workspace/CheckInCard';
import { Damaged } from '@/components/workspace/Damaged';
import { ExportCard } from '@/components/workspace/ExportCard';
import { NotFound } from '@/components/workspace/NotFound';
import { OpenWrapUp } from '@/components/workspace/OpenWrapUp';
import styles from '@/components/workspace/Page.module.css';
import { PageHeading } from '@/components/workspace/PageHeading';
import { RatingsCard } from '@/components/workspace/RatingsCard';
import { toClient } from '@/components/workspace/routes';
import { Section } from '@/components/workspace/Section';
import { SessionFacts } from '@/components/workspace/SessionFacts';
import { Timeline } from '@/components/workspace/Timeline';
import timeline from '@/components/workspace/Timeline.module.css';
import { type SessionRecord, useSessionRecord } from '@/components/workspace/use-session-record';
import { dayOf } from '@/lib/domain/days';
import type { SessionId } from '@/lib/domain/ids';
import { longDay } from '@/lib/text/dates';
import { sessionPageText } from '@/lib/text/session-page';

interface SessionPageProps {
  id: SessionId;
  takesFocus: boolean;
}

/** One session's whole record, in the order in which it happened. */
export function SessionPage({ id, takesFocus }: SessionPageProps) {
  const language = useLanguage();
  const record = useSessionRecord(id);
  if (record === undefined) return null;
  const { session, client, damaged } = record;
  if (session === undefined) return <NotFound takesFocus={takesFocus} damaged={damaged} />;
  const day = longDay(dayOf(session.startedAt ?? session.plannedAt), language);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        {client !== undefined && (
          <a className={styles.crumb} href={toClient(client.id)} dir="auto">
            {client.shownAs}
          </a>
        )}
        <PageHeading takesFocus={takesFocus}>{day}</PageHeading>
        <SessionFacts session={session} number={record.number} />
        {session.status === 'ended' && session.importedAt === undefined && (
          <SessionHours session={session} hidesMinutes />
        )}
      </header>
      {session.status === 'ended' && <OpenWrapUp session={session} />}
      <Damaged count={damaged} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <Captured record={record} />
        </div>
        <div className={styles.cards}>
          {session.importedAt === undefined && <AgendaTable session={session} />}
          <RatingsCard record={record} />
          {record.checkIn !== undefined && <CheckInCard checkIn={record.checkIn} />}
          <ExportCard session={session} />
        </div>
      </div>
    </div>
  );
}

function Captured({ record }: { record: SessionRecord }) {
  const t = useText(sessionPageText);
  const { session, reflection } = record;
  return (
    <>
      {session !== undefined && session.focus !== '' && (
        <Section title={t.focus}>
          <p className={timeline.words} dir="auto" data-entry={session.id}>
            {session.focus}
          </p>
        </Section>
      )}
      <Section
        title={t.record}
        {...(record.entries.length > 0 ? { aside: record.entries.length } : {})}
      >
        <Timeline record={record} />
      </Section>
      {reflection !== undefined && reflection.text !== '' && (
        <Section title={t.reflection} aside={t.onlyYou}>
          <p className={timeline.words} data-layer="coach" data-entry={reflection.id} dir="auto">
            {reflection.text}
          </p>
        </Section>
      )}
    </>
  );
}
