import { memo } from 'react';
import { CommitmentRow } from '@/components/commitments/CommitmentRow';
import styles from '@/components/commitments/CommitmentsTab.module.css';
import { useCommitments } from '@/components/commitments/use-commitments';
import { useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import { dayOf } from '@/lib/domain/days';
import type { LiveSession } from '@/lib/domain/session';
import { commitmentsText } from '@/lib/text/commitments';

/** What was agreed today, and what is still open from before. */
export const CommitmentsTab = memo(function CommitmentsTab({ session }: { session: LiveSession }) {
  const t = useText(commitmentsText);
  const commitments = useCommitments(session.clientId, session.id, session.startedAt);
  if (commitments === undefined) return null;
  if (commitments.length === 0) return <p className={styles.empty}>{t.empty}</p>;
  const today = dayOf(now());
  return (
    <ul className={styles.list} aria-label={t.commitments}>
      {commitments.map((commitment) => (
        <CommitmentRow
          key={commitment.id}
          commitment={commitment}
          today={today}
          isEarlier={commitment.sessionId !== session.id}
        />
      ))}
    </ul>
  );
});
