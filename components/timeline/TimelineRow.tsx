import styles from '@/components/timeline/TimelineRow.module.css';
import { useLanguage, useText } from '@/components/ui/use-text';
import { SessionLink } from '@/components/workspace/SessionLink';
import type { SessionCounts } from '@/components/workspace/use-session-counts';
import type { SessionId } from '@/lib/domain/ids';
import type { TimelineEvent } from '@/lib/domain/timeline';
import { ownWords } from '@/lib/domain/timeline-words';
import { shortDay } from '@/lib/text/dates';
import { timelineText } from '@/lib/text/timeline';

interface TimelineRowProps {
  event: TimelineEvent;
  /** What the sessions hold, once it is known. */
  counts: ReadonlyMap<SessionId, SessionCounts> | undefined;
}

/** One event: its day, what happened, and the words about it. A session leads to its page. */
export function TimelineRow({ event, counts }: TimelineRowProps) {
  const t = useText(timelineText);
  const language = useLanguage();
  if (event.kind === 'session') {
    return <SessionLink isInMonth session={event.session} counts={counts?.get(event.session.id)} />;
  }
  const own = ownWords(event);
  return (
    <li className={styles.row} data-layer={own?.layer}>
      <time className={styles.day} dateTime={event.on}>
        {shortDay(event.on, language)}
      </time>
      <span className={styles.what}>{t.what(event)}</span>
      {own !== undefined && (
        <span className={styles.words} dir="auto">
          {own.text}
        </span>
      )}
    </li>
  );
}
