import { type FormEvent, useLayoutEffect, useRef, useState } from 'react';
import styles from '@/components/engagement/StageChecklist.module.css';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { useText } from '@/components/ui/use-text';
import { LINE_MAX } from '@/lib/domain/text-limits';
import { engagementText } from '@/lib/text/engagement';

interface AddLineProps {
  button: string;
  label: string;
  /** Resolves to whether it was kept; what was not stays in the field. */
  onAdd: (text: string) => Promise<boolean>;
}

/** A button that becomes one field: Enter adds, Escape puts it away. */
export function AddLine({ button, label, onAdd }: AddLineProps) {
  const t = useText(engagementText);
  const [text, setText] = useState<string>();
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const isOpen = text !== undefined;
  useLayoutEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  if (text === undefined) {
    return (
      <Button ref={opener} look="quiet" onClick={() => setText('')}>
        {button}
      </Button>
    );
  }
  async function add(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (text === undefined || text.trim() === '') return;
    if (await onAdd(text.trim())) setText(undefined);
  }
  return (
    <form
      className={styles.add}
      onSubmit={(event) => void add(event)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') setText(undefined);
      }}
    >
      <TextField
        label={label}
        value={text}
        maxLength={LINE_MAX}
        dir="auto"
        // The coach has just asked for it.
        autoFocus
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div className={styles.acts}>
        <Button type="submit" disabled={text.trim() === ''}>
          {t.add}
        </Button>
        <Button look="quiet" onClick={() => setText(undefined)}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
