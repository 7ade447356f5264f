import { type FormEvent, useRef, useState } from 'react';
import styles from '@/components/decks/DeckNameForm.module.css';
import { TextField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { DECK_NAME_MAX } from '@/lib/domain/deck';
import { decksText } from '@/lib/text/decks';

interface DeckNameFormProps {
  name: string;
  onSave: (name: string) => Promise<void>;
  onDone: () => void;
}

/** One field: Enter saves the name, Escape puts it away. */
export function DeckNameForm({ name, onSave, onDone }: DeckNameFormProps) {
  const t = useText(decksText);
  const { follow } = useSaving();
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const isSaving = useRef(false);

  async function save(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    // A second Enter while the first is on its way to disk would make a second deck.
    if (isSaving.current) return;
    const wanted = String(new FormData(event.currentTarget).get('name')).trim();
    if (wanted === '') return setProblem(t.blankName);
    if (wanted.length > DECK_NAME_MAX) return setProblem(t.longName(DECK_NAME_MAX));
    isSaving.current = true;
    if (await follow(onSave(wanted))) onDone();
    isSaving.current = false;
  }

  return (
    <form className={styles.form} noValidate onSubmit={(event) => void save(event)}>
      <TextField
        label={t.name}
        name="name"
        dir="auto"
        hint={t.nameHint}
        problem={problem}
        defaultValue={name}
        autoComplete="off"
        // The coach asked to write a name.
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.nativeEvent.isComposing) onDone();
        }}
      />
    </form>
  );
}
