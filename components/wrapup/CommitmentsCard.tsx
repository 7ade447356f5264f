import { useState } from 'react';
import { Card } from '@/components/ui/Card';
import { useText } from '@/components/ui/use-text';
import { AddCommitment } from '@/components/wrapup/AddCommitment';
import { CommitmentLine } from '@/components/wrapup/CommitmentLine';
import styles from '@/components/wrapup/CommitmentsCard.module.css';
import type { Commitment } from '@/lib/domain/commitment';
import type { CommitmentId, SessionId } from '@/lib/domain/ids';
import { wrapUpText } from '@/lib/text/wrapup';

interface CommitmentsCardProps {
  sessionId: SessionId;
  commitments: readonly Commitment[];
  shownAs: string;
}

/** What was promised, to be confirmed, added to, or taken out: words, day, owner, recap or not. */
export function CommitmentsCard({ sessionId, commitments, shownAs }: CommitmentsCardProps) {
  const t = useText(wrapUpText);
  const [typing, setTyping] = useState<CommitmentId | undefined>(undefined);
  // Words under way are kept as a commitment, which is in its field and not in the list.
  const [typed, setTyped] = useState<ReadonlySet<CommitmentId>>(new Set());
  // What was removed here keeps its place, so that it can be undone, until the wrap-up is left.
  const [removed, setRemoved] = useState<readonly Commitment[]>([]);
  const stored = commitments.filter(({ id }) => !typed.has(id));
  const ids = new Set(stored.map(({ id }) => id));
  const gone = removed.filter(({ id }) => !ids.has(id));
  const listed = [...stored, ...gone].toSorted((a, b) => a.at - b.at);

  function handleTyping(id: CommitmentId | undefined): void {
    setTyping(id);
    if (id !== undefined) setTyped((others) => new Set([...others, id]));
  }
  return (
    <Card title={t.commitments}>
      {listed.length === 0 ? (
        <p className={styles.none}>{t.noCommitments}</p>
      ) : (
        <ul aria-label={t.commitments} className={styles.list}>
          {listed.map((commitment) => (
            <CommitmentLine
              key={commitment.id}
              commitment={commitment}
              shownAs={shownAs}
              isRemoved={gone.includes(commitment)}
              onRemoved={() =>
                setRemoved((others) => [
                  ...others.filter(({ id }) => id !== commitment.id),
                  commitment,
                ])
              }
            />
          ))}
        </ul>
      )}
      <div className={styles.add}>
        <AddCommitment sessionId={sessionId} typing={typing} onTyping={handleTyping} />
      </div>
    </Card>
  );
}
