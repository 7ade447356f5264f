import styles from '@/components/commitments/CommitmentEditor.module.css';
import { Button } from '@/components/ui/Button';
import { useAutosavedText } from '@/components/ui/use-autosaved-text';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import type { Commitment } from '@/lib/domain/commitment';
import { daySchema } from '@/lib/domain/days';
import { commitmentsText } from '@/lib/text/commitments';
import { editCommitment } from '@/lib/workflows/edit-commitment';

interface CommitmentEditorProps {
  commitment: Commitment;
  onDone: () => void;
}

/** Words and day of a commitment, saved as they change. */
export function CommitmentEditor({ commitment, onDone }: CommitmentEditorProps) {
  const t = useText(commitmentsText);
  const { follow } = useSaving();
  const { id, text, dueOn } = commitment;
  const { settled, ...field } = useAutosavedText({
    key: `commitment:${id}`,
    initial: text,
    savedAt: commitment.at,
    save: (words) => editCommitment(id, { text: words }),
  });
  const done = () => void follow(settled()).then((isSaved) => isSaved && onDone());
  return (
    <div className={styles.editor}>
      <textarea
        {...field}
        className={styles.text}
        aria-label={t.text}
        rows={2}
        // The coach asked to edit these words.
        // biome-ignore lint/a11y/noAutofocus: see above
        autoFocus
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key !== 'Escape' && (event.key !== 'Enter' || event.shiftKey)) return;
          event.preventDefault();
          done();
        }}
      />
      <input
        type="date"
        className={styles.day}
        aria-label={t.day(text)}
        defaultValue={dueOn ?? ''}
        onChange={(event) => {
          const day = daySchema.safeParse(event.target.value);
          void follow(editCommitment(id, { dueOn: day.success ? day.data : null }));
        }}
      />
      <Button look="quiet" onClick={done}>
        {t.doneEditing}
      </Button>
    </div>
  );
}
