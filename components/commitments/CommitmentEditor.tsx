import { useRef } from 'react';
import styles from '@/components/commitments/CommitmentEditor.module.css';
import { Button } from '@/components/ui/Button';
import { Choice } from '@/components/ui/Choice';
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
  onRemove: () => void;
}

/** Words, day and owner of a commitment, saved as they change. Escape brings its words back. */
export function CommitmentEditor({ commitment, onDone, onRemove }: CommitmentEditorProps) {
  const t = useText(commitmentsText);
  const { follow } = useSaving();
  const { id, text, dueOn, owner } = commitment;
  const before = useRef(text);
  const { settled, ...field } = useAutosavedText({
    key: `commitment:${id}`,
    initial: text,
    savedAt: commitment.at,
    save: (words) => editCommitment(id, { text: words }),
  });

  async function finish(): Promise<void> {
    if (await follow(settled())) onDone();
  }
  async function restore(): Promise<void> {
    // Behind the last words' write, so that it can't overtake; its failure is said, not kept.
    await follow(settled());
    if (await follow(editCommitment(id, { text: before.current }))) onDone();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves from any of its controls
    <div
      className={styles.editor}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) void restore();
      }}
    >
      <textarea
        {...field}
        className={styles.text}
        dir="auto"
        aria-label={t.text}
        rows={2}
        // The coach asked to edit these words.
        // biome-ignore lint/a11y/noAutofocus: see above
        autoFocus
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          void finish();
        }}
      />
      <input
        type="date"
        className={styles.day}
        aria-label={t.day(text)}
        defaultValue={dueOn ?? ''}
        onChange={({ currentTarget }) => {
          // While a day is being typed the field is empty without meaning "no day".
          if (currentTarget.validity.badInput) return;
          const day = daySchema.safeParse(currentTarget.value);
          void follow(editCommitment(id, { dueOn: day.success ? day.data : null }));
        }}
      />
      <Choice
        label={t.owner(text)}
        value={owner}
        options={[
          { value: 'client', label: t.ownerClient },
          { value: 'coach', label: t.ownerCoach },
        ]}
        onChange={(next) => void follow(editCommitment(id, { owner: next }))}
      />
      <span className={styles.acts}>
        <Button look="quiet" aria-label={t.removeFor(text)} onClick={onRemove}>
          {t.remove}
        </Button>
        <Button look="quiet" className={styles.done} onClick={() => void finish()}>
          {t.doneEditing}
        </Button>
      </span>
    </div>
  );
}
