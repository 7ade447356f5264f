import { type FormEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import { GOAL_TEXT_MAX } from '@/lib/domain/goal';
import type { ClientId } from '@/lib/domain/ids';
import { goalsText } from '@/lib/text/goals';
import { addGoal } from '@/lib/workflows/add-goal';

/** A button that becomes one field: Enter saves, Escape puts it away. */
export function NewGoal({ clientId }: { clientId: ClientId }) {
  const t = useText(goalsText);
  const { follow } = useSaving();
  const [isOpen, setIsOpen] = useState(false);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const button = useRef<HTMLButtonElement>(null);

  function close(): void {
    setIsOpen(false);
    setProblem(undefined);
    requestAnimationFrame(() => button.current?.focus());
  }

  async function save(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('goal')).trim();
    if (text === '') setProblem(t.blank);
    else if (text.length > GOAL_TEXT_MAX) setProblem(t.tooLong(GOAL_TEXT_MAX));
    else if (await follow(addGoal(clientId, text, now()))) close();
  }

  if (!isOpen) {
    return (
      <Button ref={button} look="quiet" onClick={() => setIsOpen(true)}>
        {t.newGoal}
      </Button>
    );
  }
  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <TextField
        label={t.goal}
        name="goal"
        hint={t.hint}
        problem={problem}
        autoFocus
        autoComplete="off"
        onKeyDown={(event) => {
          if (event.key === 'Escape') close();
        }}
      />
    </form>
  );
}
