import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import styles from '@/components/home/NewClientForm.module.css';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { afterPaint, now } from '@/lib/browser/clock';
import { CLIENT_NAME_MAX, clientSchema, SHOWN_AS_MAX } from '@/lib/domain/client';
import { nameProblem, suggestedShownAs } from '@/lib/domain/client-name';
import { fold } from '@/lib/domain/fold';
import type { ClientId } from '@/lib/domain/ids';
import { homeText } from '@/lib/text/home';
import { shellText } from '@/lib/text/shell';
import { addClient } from '@/lib/workflows/add-client';

interface NewClientFormProps {
  initialName: string;
  /** Display names that are in use: a second one is allowed, but said. */
  taken: readonly string[];
  onSaved: (id: ClientId) => void;
  onCancel: () => void;
}

/** One field and Enter. The display name follows the name until it is edited. */
export function NewClientForm({ initialName, taken, onSaved, onCancel }: NewClientFormProps) {
  const t = useText(homeText);
  const common = useText(shellText);
  const language = useLanguage();
  const { follow } = useSaving();
  const [name, setName] = useState(initialName);
  const [edited, setEdited] = useState<string | undefined>(undefined);
  const [wasTried, setWasTried] = useState(false);
  const isSaving = useRef(false);
  const nameInput = useRef<HTMLInputElement>(null);
  const shownAsInput = useRef<HTMLInputElement>(null);
  useEffect(() => nameInput.current?.focus(), []);
  // Put together while the name is typed, so that Enter need not wait for it.
  useEffect(() => afterPaint(() => void clientSchema.safeParse({})), []);

  const shownAs = edited ?? suggestedShownAs(name);
  const isTaken = taken.some((each) => fold(each) === fold(shownAs.trim()));
  const nameSentence = useProblem(name, CLIENT_NAME_MAX);
  const shownAsSentence = useProblem(shownAs, SHOWN_AS_MAX);

  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (nameSentence !== undefined) return nameInput.current?.focus();
    if (shownAsSentence !== undefined) return shownAsInput.current?.focus();
    if (isSaving.current) return;
    isSaving.current = true;
    const write = addClient({ name, shownAs, language }, now());
    if (await follow(write)) onSaved((await write).id);
    isSaving.current = false;
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) onCancel();
  };

  return (
    <form
      className={styles.form}
      aria-label={t.newClientTitle}
      noValidate
      onSubmit={(event) => void handleSubmit(event)}
      onKeyDown={handleKeyDown}
    >
      <TextField
        ref={nameInput}
        label={t.name}
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.target.value)}
        problem={wasTried ? nameSentence : undefined}
      />
      <TextField
        ref={shownAsInput}
        label={t.shownAs}
        hint={isTaken ? t.shownAsTaken(shownAs.trim()) : t.shownAsHint}
        autoComplete="off"
        value={shownAs}
        onChange={(event) => setEdited(event.target.value)}
        problem={wasTried && nameSentence === undefined ? shownAsSentence : undefined}
      />
      <div className={styles.actions}>
        <Button look="primary" type="submit">
          {t.save}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}

/** What is wrong with a name, in a sentence. */
function useProblem(typed: string, limit: number): string | undefined {
  const t = useText(homeText);
  const problem = nameProblem(typed, limit);
  if (problem === undefined) return undefined;
  return problem === 'too-long' ? t.tooLong(limit) : t.problems[problem];
}
