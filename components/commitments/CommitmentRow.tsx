import { useEffect, useRef, useState } from 'react';
import { CommitmentEditor } from '@/components/commitments/CommitmentEditor';
import styles from '@/components/commitments/CommitmentRow.module.css';
import { Button } from '@/components/ui/Button';
import { Choice } from '@/components/ui/Choice';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import { type Commitment, isOverdue } from '@/lib/domain/commitment';
import type { Day } from '@/lib/domain/days';
import { carriedText } from '@/lib/text/carried';
import { commitmentsText } from '@/lib/text/commitments';
import { shortDay } from '@/lib/text/dates';
import { removeEntry, restoreEntry } from '@/lib/workflows/remove-entry';
import { setCommitmentStatus } from '@/lib/workflows/set-commitment-status';

interface CommitmentRowProps {
  commitment: Commitment;
  today: Day;
  isEarlier: boolean;
  isRemoved: boolean;
  onRemoved: () => void;
}

/** A commitment and what became of it; its words are the way into editing it. */
export function CommitmentRow(props: CommitmentRowProps) {
  const { commitment, isRemoved, onRemoved } = props;
  const t = useText(commitmentsText);
  const { follow } = useSaving();
  const [isEditing, setIsEditing] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const { id, text, status } = commitment;

  const wasAway = useRef(false);
  const isAway = isEditing || isRemoved;

  // Whatever took the place of the words had the focus; it goes back to them.
  useEffect(() => {
    if (wasAway.current && !isAway && document.activeElement === document.body) {
      row.current?.querySelector('button')?.focus();
    }
    wasAway.current = isAway;
  }, [isAway]);

  function remove(): void {
    setIsEditing(false);
    onRemoved();
    void follow(removeEntry({ type: 'commitment', row: commitment }, now()));
  }

  if (isRemoved) return <Removed commitment={commitment} />;
  if (isEditing) {
    return (
      <li className={styles.commitment} data-layer={commitment.layer}>
        <CommitmentEditor
          commitment={commitment}
          onDone={() => setIsEditing(false)}
          onRemove={remove}
        />
      </li>
    );
  }
  return (
    <li ref={row} className={styles.commitment} data-status={status} data-layer={commitment.layer}>
      <button
        type="button"
        className={styles.text}
        dir="auto"
        aria-label={t.edit(text)}
        onClick={() => setIsEditing(true)}
      >
        {text}
      </button>
      <div className={styles.under}>
        <Meta {...props} />
        <Choice
          label={t.status(text)}
          value={status}
          options={[
            { value: 'done', label: t.done },
            { value: 'open', label: t.open },
            { value: 'dropped', label: t.drop },
          ]}
          onChange={(next) => void follow(setCommitmentStatus(id, next, now()))}
        />
      </div>
    </li>
  );
}

function Removed({ commitment }: { commitment: Commitment }) {
  const t = useText(commitmentsText);
  const { follow } = useSaving();
  return (
    <li className={styles.commitment} data-removed>
      <p className={styles.text} dir="auto">
        {commitment.text}
      </p>
      <div className={styles.under}>
        <span className={styles.meta}>{t.removed}</span>
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
    </li>
  );
}

function Meta({ commitment, today, isEarlier }: CommitmentRowProps) {
  const t = useText(commitmentsText);
  const language = useLanguage();
  const words = useText(carriedText);
  const { dueOn, owner, carried } = commitment;
  const isLate = isOverdue(commitment, today);
  const day = dueOn === null ? t.noDay : (isLate ? t.overdue : t.by)(shortDay(dueOn, language));
  return (
    <span className={styles.meta}>
      <span className={isLate ? styles.late : undefined}>{day}</span> · {t[owner]}
      {isEarlier && ` · ${carried > 0 ? words.carried(carried) : t.earlier}`}
    </span>
  );
}
