import { useLanguage, useText } from '@/components/ui/use-text';
import { toSession } from '@/components/workspace/routes';
import styles from '@/components/workspace/SessionLink.module.css';
import type { SessionCounts } from '@/components/workspace/use-session-counts';
import { now } from '@/lib/browser/clock';
import { coachedFor } from '@/lib/domain/agenda';
import { dayOf } from '@/lib/domain/days';
import type { Session } from '@/lib/domain/session';
import { clientPageText } from '@/lib/text/client-page';
import { longDay, shortDay } from '@/lib/text/dates';
import { documentsText } from '@/lib/text/documents';
import { workspaceText } from '@/lib/text/workspace';

interface SessionLinkProps {
  session: Session;
  /** The client's display name, in a list over several clients. */
  shownAs?: string;
  counts?: SessionCounts | undefined;
  /** Under the name of its month, where the year would say it twice. */
  isInMonth?: boolean;
}

/** One session in a list: its day, how long it was, what is in it, and what is left to do. */
export function SessionLink({ session, shownAs, counts, isInMonth = false }: SessionLinkProps) {
  const t = useText(workspaceText);
  const words = useText(documentsText);
  const countText = useText(clientPageText);
  const language = useLanguage();
  const day = (isInMonth ? shortDay : longDay)(
    dayOf(session.startedAt ?? session.plannedAt),
    language,
  );
  const minutes = Math.round(coachedFor(session.agenda, session.endedAt ?? now()) / 60_000);
  return (
    <li>
      <a className={styles.session} href={toSession(session.id)}>
        {shownAs !== undefined && (
          <b className={styles.client} dir="auto">
            {shownAs}
          </b>
        )}
        <span className={styles.day}>{day}</span>{' '}
        <span className={styles.facts}>
          {[
            t.minutes(minutes),
            ...(session.kind === 'working' ? [] : [words.sessionKinds[session.kind]]),
            ...(counts === undefined ? [] : countWords(counts, countText)),
          ].join(' · ')}
        </span>
        <SessionState session={session} />
      </a>
    </li>
  );
}

function SessionState({ session }: { session: Session }) {
  const t = useText(workspaceText);
  if (session.status === 'live') return <span className={styles.live}>{t.live}</span>;
  if (session.status !== 'ended' || session.wrapUp === 'done') return null;
  return <span className={styles.open}>{t.wrapUpOpen}</span>;
}

function countWords(counts: SessionCounts, t: (typeof clientPageText)['en']): string[] {
  return [
    t.notes(counts.notes),
    ...(counts.unfinished > 0 ? [t.toFinish(counts.unfinished)] : []),
    ...(counts.commitments > 0 ? [t.commitmentCount(counts.commitments)] : []),
  ];
}
