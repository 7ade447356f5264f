import { useText } from '@/components/ui/use-text';
import { Damaged } from '@/components/workspace/Damaged';
import styles from '@/components/workspace/Page.module.css';
import { PageHeading } from '@/components/workspace/PageHeading';
import { SessionLink } from '@/components/workspace/SessionLink';
import rows from '@/components/workspace/SessionLink.module.css';
import { useRecentSessions } from '@/components/workspace/use-recent-sessions';
import { workspaceText } from '@/lib/text/workspace';

const RECENT = 30;

/** Where the workspace starts: the latest sessions of all clients. */
export function Overview({ takesFocus }: { takesFocus: boolean }) {
  const t = useText(workspaceText);
  const recent = useRecentSessions(RECENT);
  return (
    <div className={styles.page}>
      <PageHeading takesFocus={takesFocus}>{t.overview}</PageHeading>
      <Damaged count={recent?.damaged ?? 0} />
      {recent?.sessions.length === 0 && <p className={styles.none}>{t.noSessions}</p>}
      {recent !== undefined && recent.sessions.length > 0 && (
        <ul className={rows.list} aria-label={t.overview}>
          {recent.sessions.map(({ session, shownAs }) => (
            <SessionLink key={session.id} session={session} shownAs={shownAs} />
          ))}
        </ul>
      )}
    </div>
  );
}
