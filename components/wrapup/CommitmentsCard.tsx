import { Card } from '@/components/ui/Card';
import { useText } from '@/components/ui/use-text';
import { CommitmentLine } from '@/components/wrapup/CommitmentLine';
import styles from '@/components/wrapup/CommitmentsCard.module.css';
import type { Commitment } from '@/lib/domain/commitment';
import { wrapUpText } from '@/lib/text/wrapup';

interface CommitmentsCardProps {
  commitments: readonly Commitment[];
  shownAs: string;
}

/** What was promised, to be confirmed: words, day, owner, and whether the recap repeats it. */
export function CommitmentsCard({ commitments, shownAs }: CommitmentsCardProps) {
  const t = useText(wrapUpText);
  return (
    <Card title={t.commitments}>
      {commitments.length === 0 ? (
        <p className={styles.none}>{t.noCommitments}</p>
      ) : (
        <ul aria-label={t.commitments} className={styles.list}>
          {commitments.map((commitment) => (
            <CommitmentLine key={commitment.id} commitment={commitment} shownAs={shownAs} />
          ))}
        </ul>
      )}
    </Card>
  );
}
