import { useState } from 'react';
import { CommitmentEditor } from '@/components/commitments/CommitmentEditor';
import styles from '@/components/commitments/CommitmentRow.module.css';
import { Button } from '@/components/ui/Button';
import { Choice } from '@/components/ui/Choice';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import { type Commitment, isOverdue } from '@/lib/domain/commitment';
import type { Day } from '@/lib/domain/days';
import { commitmentsText } from '@/lib/text/commitments';
import { shortDay } from '@/lib/text/dates';
import { setCommitmentStatus } from '@/lib/workflows/set-commitment-status';

interface CommitmentRowProps {
  commitment: Commitment;
  today: Day;
  isEarlier: boolean;
}

export function CommitmentRow({ commitment, today, isEarlier }: CommitmentRowProps) {
  const t = useText(commitmentsText);
  const { follow } = useSaving();
  const [isEditing, setIsEditing] = useState(false);
  const { id, text, status } = commitment;
  return (
    <li className={styles.commitment}>
      {isEditing ? (
        <CommitmentEditor commitment={commitment} onDone={() => setIsEditing(false)} />
      ) : (
        <Button
          look="quiet"
          className={styles.text}
          aria-label={t.edit(text)}
          onClick={() => setIsEditing(true)}
        >
          {text}
        </Button>
      )}
      <div className={styles.under}>
        <Meta commitment={commitment} today={today} isEarlier={isEarlier} />
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

function Meta({ commitment, today, isEarlier }: CommitmentRowProps) {
  const t = useText(commitmentsText);
  const language = useLanguage();
  const { dueOn, owner } = commitment;
  const isLate = isOverdue(commitment, today);
  const day = dueOn === null ? t.noDay : (isLate ? t.overdue : t.by)(shortDay(dueOn, language));
  return (
    <span className={styles.meta}>
      <span className={isLate ? styles.late : undefined}>{day}</span> · {t[owner]}
      {isEarlier && ` · ${t.earlier}`}
    </span>
  );
}
