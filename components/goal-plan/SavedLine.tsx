import { TextField } from '@/components/ui/Field';
import { useAutosavedText } from '@/components/ui/use-autosaved-text';
import { LINE_MAX } from '@/lib/domain/text-limits';

interface SavedLineProps {
  label: string;
  hint?: string;
  /** Names the field in the journal of the page. */
  journal: string;
  initial: string;
  /** Whether it can't be empty: then the last words stay until there are new ones. */
  isNeeded?: boolean;
  save: (text: string) => Promise<unknown>;
}

/** One line that is on disk as it is typed. */
export function SavedLine({ label, hint, journal, initial, isNeeded, save }: SavedLineProps) {
  const { ref, defaultValue, onInput } = useAutosavedText({
    key: journal,
    initial,
    // What the journal holds was typed after the last save.
    savedAt: 0,
    save: async (text) => {
      if (isNeeded && text.trim() === '') return;
      await save(text);
    },
  });
  return (
    <TextField
      label={label}
      {...(hint ? { hint } : {})}
      maxLength={LINE_MAX}
      dir="auto"
      autoComplete="off"
      ref={ref}
      defaultValue={defaultValue}
      onInput={onInput}
    />
  );
}
