import { memo, useState } from 'react';
import { CommitmentRow } from '@/components/commitments/CommitmentRow';
import styles from '@/components/commitments/CommitmentsTab.module.css';
import { useCommitments } from '@/components/commitments/use-commitments';
import { useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import type { Commitment } from '@/lib/domain/commitment';
import { dayOf } from '@/lib/domain/days';
import type { LiveSession } from '@/lib/domain/session';
import { commitmentsText } from '@/lib/text/commitments';

/** What was agreed today, and what is still open from before. */
export const CommitmentsTab = memo(function CommitmentsTab({ session }: { session: LiveSession }) {
  const t = useText(commitmentsText);
  const stored = useCommitments(session.clientId, session.id, session.startedAt);
  // What was removed here keeps its place, so that it can be undone, until the tab is left.
  const [removed, setRemoved] = useState<readonly Commitment[]>([]);
  if (stored === undefined) return null;
  const ids = new Set(stored.map(({ id }) => id));
  const gone = removed.filter(({ id }) => !ids.has(id));
  const isEarlier = ({ sessionId }: Commitment) => sessionId !== session.id;
  const commitments = [...stored, ...gone].toSorted(
    (a, b) => Number(isEarlier(a)) - Number(isEarlier(b)) || b.at - a.at,
  );
  if (commitments.length === 0) return <p className={styles.empty}>{t.empty}</p>;
  const today = dayOf(now());
  return (
    <ul className={styles.list} aria-label={t.commitments} data-shared="">
      {commitments.map((commitment) => (
        <CommitmentRow
          key={commitment.id}
          commitment={commitment}
          today={today}
          isEarlier={isEarlier(commitment)}
          isRemoved={gone.includes(commitment)}
          onRemoved={() =>
            setRemoved((others) => [...others.filter(({ id }) => id !== commitment.id), commitment])
          }
        />
      ))}
    </ul>
  );
});
