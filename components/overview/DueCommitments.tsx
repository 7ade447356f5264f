import styles from '@/components/overview/ClientLines.module.css';
import type { OverviewReading } from '@/components/overview/overview-reading';
import { useLanguage, useText } from '@/components/ui/use-text';
import { PLANNING, toSession } from '@/components/workspace/routes';
import { Section } from '@/components/workspace/Section';
import { isOverdue } from '@/lib/domain/commitment';
import { carriedText } from '@/lib/text/carried';
import { dayMonth } from '@/lib/text/dates';
import { practiceOverviewText } from '@/lib/text/practice-overview';

/** Enough to know where to begin; all of them are in the planning. */
const MOST = 8;

/** Whose commitments are overdue or due within the week, the oldest day first. */
export function DueCommitments({
  reading: { overview, shownAs, today, isWhole },
}: {
  reading: OverviewReading;
}) {
  const t = useText(practiceOverviewText);
  const words = useText(carriedText);
  const language = useLanguage();
  const all = [...overview.overdue, ...overview.due];
  if (all.length === 0) return null;
  return (
    <Section title={t.due} aside={isWhole ? all.length : undefined}>
      <ul className={styles.list} aria-label={t.due}>
        {all.slice(0, MOST).map((commitment) => (
          <li key={commitment.id} data-layer={commitment.layer}>
            <a className={styles.line} href={toSession(commitment.sessionId)}>
              <b className={styles.client} dir="auto">
                {shownAs.get(commitment.clientId)}
              </b>
              <span className={styles.what} dir="auto">
                {commitment.text}
              </span>
              <span className={styles.aside}>
                {commitment.dueOn !== null && t.by(dayMonth(commitment.dueOn, today, language))}
                {commitment.carried > 0 && ` · ${words.carried(commitment.carried)}`}{' '}
                {isOverdue(commitment, today) && <b className={styles.late}>{t.late}</b>}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {isWhole && all.length > MOST && (
        <a className={styles.more} href={PLANNING}>
          {t.more(all.length - MOST)}
        </a>
      )}
    </Section>
  );
}
