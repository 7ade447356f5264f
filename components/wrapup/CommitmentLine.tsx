import { X } from 'lucide-react';
import { type FocusEvent, useLayoutEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { Choice } from '@/components/ui/Choice';
import { useAutosavedText } from '@/components/ui/use-autosaved-text';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import styles from '@/components/wrapup/CommitmentLine.module.css';
import { DayInput } from '@/components/wrapup/DayInput';
import { RemovedCommitment } from '@/components/wrapup/RemovedCommitment';
import { useConfirm } from '@/components/wrapup/use-session-commitments';
import { useWanted } from '@/components/wrapup/use-wanted';
import { now } from '@/lib/browser/clock';
import type { Commitment } from '@/lib/domain/commitment';
import { ENTRY_TEXT_MAX } from '@/lib/domain/note';
import { commitmentsText } from '@/lib/text/commitments';
import { wrapUpText } from '@/lib/text/wrapup';
import { removeEntry } from '@/lib/workflows/remove-entry';

const CHARACTERS_A_LINE = 36;

interface CommitmentLineProps {
  commitment: Commitment;
  shownAs: string;
  /** Removed here: it keeps its place, with the way back. */
  isRemoved: boolean;
  onRemoved: () => void;
}

export function CommitmentLine({ isRemoved, ...props }: CommitmentLineProps) {
  const row = useRef<HTMLLIElement>(null);
  const wasRemoved = useRef(isRemoved);
  // The button that brought it back is gone; its words take the focus.
  useLayoutEffect(() => {
    if (wasRemoved.current && !isRemoved && document.activeElement === document.body) {
      row.current?.querySelector('textarea')?.focus();
    }
    wasRemoved.current = isRemoved;
  }, [isRemoved]);
  return (
    <li ref={row}>
      {isRemoved ? <RemovedCommitment {...props} /> : <KeptCommitment {...props} />}
    </li>
  );
}

function KeptCommitment({
  commitment,
  shownAs,
  onRemoved,
}: Omit<CommitmentLineProps, 'isRemoved'>) {
  const t = useText(wrapUpText);
  const confirm = useConfirm(commitment);
  const [dueOn, setDueOn] = useWanted(commitment.dueOn, (day) => confirm({ dueOn: day }));
  const [owner, setOwner] = useWanted(commitment.owner, (wanted) => confirm({ owner: wanted }));
  const [isInRecap, setIsInRecap] = useWanted(commitment.layer !== 'coach', (wanted) =>
    confirm({ layer: wanted ? 'client' : 'coach' }),
  );
  return (
    <>
      <div className={styles.head}>
        <CommitmentText commitment={commitment} />
        <RemoveButton commitment={commitment} onRemoved={onRemoved} />
      </div>
      <div className={styles.details}>
        <DayInput label={`${t.by}: ${commitment.text}`} value={dueOn} onChange={setDueOn} />
        <Choice
          label={`${t.owner}: ${commitment.text}`}
          options={[
            { value: 'client', label: shownAs },
            { value: 'coach', label: t.you },
          ]}
          value={owner}
          onChange={setOwner}
        />
        <label className={styles.recap}>
          <input
            type="checkbox"
            aria-label={`${t.inRecap}: ${commitment.text}`}
            checked={isInRecap}
            onChange={(event) => setIsInRecap(event.currentTarget.checked)}
          />
          {t.inRecap}
        </label>
      </div>
    </>
  );
}

function RemoveButton({
  commitment,
  onRemoved,
}: Pick<CommitmentLineProps, 'commitment' | 'onRemoved'>) {
  const t = useText(commitmentsText);
  const { follow } = useSaving();
  const name = t.removeFor(commitment.text);
  return (
    <Button
      look="icon"
      aria-label={name}
      title={name}
      onClick={() => {
        onRemoved();
        void follow(removeEntry({ type: 'commitment', row: commitment }, now()));
      }}
    >
      <X size={16} aria-hidden="true" />
    </Button>
  );
}

/** The words of a commitment. They can't be emptied: a field left blank gets them back. */
function CommitmentText({ commitment }: { commitment: Commitment }) {
  const t = useText(wrapUpText);
  const confirm = useConfirm(commitment);
  const before = useRef(commitment.text);
  const { ref, defaultValue, onInput } = useAutosavedText({
    key: `commitment:${commitment.id}`,
    initial: commitment.text,
    savedAt: commitment.at,
    save: (text) => confirm({ text: text.trim() === '' ? before.current : text }),
  });

  function handleBlur({ currentTarget: field }: FocusEvent<HTMLTextAreaElement>): void {
    if (field.value.trim() === '') field.value = before.current;
    else before.current = field.value;
  }
  return (
    <textarea
      className={styles.text}
      // For browsers whose fields do not grow with their words.
      rows={Math.min(6, Math.ceil(commitment.text.length / CHARACTERS_A_LINE))}
      dir="auto"
      aria-label={t.commitment}
      maxLength={ENTRY_TEXT_MAX}
      ref={ref}
      defaultValue={defaultValue}
      onInput={onInput}
      onBlur={handleBlur}
    />
  );
}
