import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import styles from '@/components/wrapup/CommitmentLine.module.css';
import type { Commitment } from '@/lib/domain/commitment';
import { commitmentsText } from '@/lib/text/commitments';
import { restoreEntry } from '@/lib/workflows/remove-entry';

/** Where a commitment was until a moment ago, and the way back. */
export function RemovedCommitment({ commitment }: { commitment: Commitment }) {
  const t = useText(commitmentsText);
  const { follow } = useSaving();
  return (
    <>
      <p className={styles.gone} dir="auto">
        {commitment.text}
      </p>
      <div className={styles.details}>
        <span>{t.removed}</span>
        <Button
          look="quiet"
          // It stands where the button was that removed it.
          autoFocus
          aria-label={t.undoFor(commitment.text)}
          onClick={() => void follow(restoreEntry({ type: 'commitment', row: commitment }))}
        >
          {t.undo}
        </Button>
      </div>
    </>
  );
}
