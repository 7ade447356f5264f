import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { Section } from '@/components/workspace/Section';
import { SessionLink } from '@/components/workspace/SessionLink';
import styles from '@/components/workspace/SessionLink.module.css';
import { useSessionCounts } from '@/components/workspace/use-session-counts';
import type { Session } from '@/lib/domain/session';
import { clientPageText } from '@/lib/text/client-page';

const STEP = 50;

/** A client's sessions, newest first, with what each holds. */
export function SessionHistory({ sessions }: { sessions: readonly Session[] }) {
  const t = useText(clientPageText);
  const [limit, setLimit] = useState(STEP);
  const shown = sessions.slice(0, limit);
  const counts = useSessionCounts(shown.map(({ id }) => id));
  return (
    <Section title={t.sessions} {...(sessions.length > 0 ? { aside: sessions.length } : {})}>
      {sessions.length === 0 ? (
        <p className={page.none}>{t.noSessions}</p>
      ) : (
        <ul className={`${styles.list} ${styles.inSection}`} aria-label={t.sessions}>
          {shown.map((session) => (
            <SessionLink key={session.id} session={session} counts={counts?.get(session.id)} />
          ))}
        </ul>
      )}
      {sessions.length > limit && (
        <Button onClick={() => setLimit(limit + STEP)}>{t.earlier(sessions.length - limit)}</Button>
      )}
    </Section>
  );
}
