import { type FormEvent, useRef, useState } from 'react';
import { TextField } from '@/components/ui/Field';
import { useAutosavedText } from '@/components/ui/use-autosaved-text';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import { GOAL_TEXT_MAX } from '@/lib/domain/goal';
import type { ClientId } from '@/lib/domain/ids';
import type { GoalDraft } from '@/lib/domain/meta';
import { goalsText } from '@/lib/text/goals';
import { addGoal, keepGoalDraft } from '@/lib/workflows/add-goal';

interface NewGoalFormProps {
  clientId: ClientId;
  draft: GoalDraft | null;
  takesFocus: boolean;
  onDone: () => void;
}

/** Enter saves the goal, Escape puts it away. Its words are kept from the first key on. */
export function NewGoalForm({ clientId, draft, takesFocus, onDone }: NewGoalFormProps) {
  const t = useText(goalsText);
  const { follow } = useSaving();
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const isSaving = useRef(false);
  const { settled, ...field } = useAutosavedText({
    key: `goal-draft:${clientId}`,
    initial: draft?.text ?? '',
    savedAt: draft?.at ?? 0,
    save: (text, at) => keepGoalDraft(clientId, text, at),
  });

  async function save(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    // A second Enter while the first is on its way to disk would make a second goal.
    if (isSaving.current) return;
    const text = String(new FormData(event.currentTarget).get('goal')).trim();
    if (text === '') setProblem(t.blank);
    else if (text.length > GOAL_TEXT_MAX) setProblem(t.tooLong(GOAL_TEXT_MAX));
    else {
      isSaving.current = true;
      // Behind the last keystroke's write, so that its draft can't come back.
      const isSaved = await follow(settled().then(() => addGoal(clientId, text, now())));
      // Once saved, this form takes no further Enter, even before it has left the screen.
      if (isSaved) onDone();
      else isSaving.current = false;
    }
  }
  async function putAway(): Promise<void> {
    if (await follow(settled().then(() => keepGoalDraft(clientId, '', now())))) onDone();
  }

  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <TextField
        {...field}
        label={t.goal}
        name="goal"
        dir="auto"
        hint={t.hint}
        problem={problem}
        autoFocus={takesFocus}
        autoComplete="off"
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.nativeEvent.isComposing) void putAway();
        }}
      />
    </form>
  );
}
