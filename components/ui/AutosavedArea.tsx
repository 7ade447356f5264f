import { useState } from 'react';
import styles from '@/components/ui/AutosavedArea.module.css';
import { Field } from '@/components/ui/Field';
import { useAutosavedText } from '@/components/ui/use-autosaved-text';
import { useText } from '@/components/ui/use-text';
import { shellText } from '@/lib/text/shell';

interface AutosavedAreaProps {
  label: string;
  hint?: string;
  /** Names the field in the journal of the page. */
  journal: string;
  initial: string;
  maxLength: number;
  /** Whether it can't be empty: then the last words stay until there are new ones, and that is said. */
  isNeeded?: boolean;
  save: (text: string) => Promise<unknown>;
}

/** A field of several lines that is on disk as it is typed, and grows with what is in it. */
export function AutosavedArea({
  label,
  hint,
  journal,
  initial,
  maxLength,
  isNeeded = false,
  save,
}: AutosavedAreaProps) {
  const t = useText(shellText);
  const [isEmpty, setIsEmpty] = useState(false);
  const { ref, defaultValue, onInput } = useAutosavedText({
    key: journal,
    initial,
    // What the journal holds was typed after the last save.
    savedAt: 0,
    save,
  });
  return (
    <Field
      label={label}
      {...(hint ? { hint } : {})}
      problem={isEmpty ? t.cannotBeEmpty : undefined}
    >
      {(ids) => (
        <textarea
          {...ids}
          className={styles.area}
          rows={2}
          dir="auto"
          maxLength={maxLength}
          ref={ref}
          defaultValue={defaultValue}
          onInput={(event) => {
            const isMissing = isNeeded && event.currentTarget.value.trim() === '';
            setIsEmpty(isMissing);
            if (!isMissing) onInput(event);
          }}
        />
      )}
    </Field>
  );
}
