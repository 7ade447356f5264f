import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import styles from '@/components/workspace/Sheet.module.css';
import { LINE_MAX } from '@/lib/domain/text-limits';
import { addLineText } from '@/lib/text/add-line';

interface AddLineProps {
  /** What the button says that opens the form. */
  open: string;
  /** Of the line that is all a new one needs. */
  label: string;
  add: (words: string) => Promise<unknown>;
  /** Whether what is chosen beside the line is complete. */
  isReady?: boolean;
  /** More to choose, before the line. */
  children?: ReactNode;
}

/** A button that becomes a form of one line, and a button again once the line is written down. */
export function AddLine({ open, label, add, isReady = true, children }: AddLineProps) {
  const t = useText(addLineText);
  const { follow } = useSaving();
  const [words, setWords] = useState<string>();

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (words === undefined || words.trim() === '' || !isReady) return;
    if (await follow(add(words))) setWords(undefined);
  }
  if (words === undefined) {
    return (
      <Button look="quiet" className={styles.add} onClick={() => setWords('')}>
        {open}
      </Button>
    );
  }
  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      {children}
      <TextField
        label={label}
        value={words}
        maxLength={LINE_MAX}
        dir="auto"
        autoComplete="off"
        // The coach has just asked for it.
        autoFocus
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <div className={styles.acts}>
        <Button type="submit" disabled={words.trim() === '' || !isReady}>
          {t.add}
        </Button>
        <Button look="quiet" onClick={() => setWords(undefined)}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
