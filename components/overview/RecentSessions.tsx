import { useRecentSessions } from '@/components/overview/use-recent-sessions';
import { useText } from '@/components/ui/use-text';
import { Damaged } from '@/components/workspace/Damaged';
import styles from '@/components/workspace/Page.module.css';
import { Section } from '@/components/workspace/Section';
import { SessionLink } from '@/components/workspace/SessionLink';
import rows from '@/components/workspace/SessionLink.module.css';
import { practiceOverviewText } from '@/lib/text/practice-overview';
import { workspaceText } from '@/lib/text/workspace';

const RECENT = 20;

/** The latest sessions of all clients. */
export function RecentSessions() {
  const t = useText(practiceOverviewText);
  const { noSessions } = useText(workspaceText);
  const recent = useRecentSessions(RECENT);
  if (recent === undefined) return null;
  return (
    <Section title={t.recent}>
      <Damaged count={recent.damaged} />
      {recent.sessions.length === 0 ? (
        <p className={styles.none}>{noSessions}</p>
      ) : (
        <ul className={`${rows.list} ${rows.inSection}`} aria-label={t.recent}>
          {recent.sessions.map(({ session, shownAs }) => (
            <SessionLink key={session.id} session={session} shownAs={shownAs} />
          ))}
        </ul>
      )}
    </Section>
  );
}
