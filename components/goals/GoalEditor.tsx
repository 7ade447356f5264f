import { useRef } from 'react';
import styles from '@/components/goals/GoalRow.module.css';
import { useAutosavedText } from '@/components/ui/use-autosaved-text';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import type { Goal } from '@/lib/domain/goal';
import { goalsText } from '@/lib/text/goals';
import { changeGoal } from '@/lib/workflows/change-goal';

interface GoalEditorProps {
  goal: Goal;
  onDone: () => void;
}

/**
 * The words of a goal where they stand, saved as they are typed. Enter or leaving ends the edit,
 * Escape brings the earlier words back. A goal can't be emptied: blank words are not saved.
 */
export function GoalEditor({ goal, onDone }: GoalEditorProps) {
  const t = useText(goalsText);
  const { follow } = useSaving();
  const before = useRef(goal.text);
  const { settled, ...field } = useAutosavedText({
    key: `goal:${goal.id}`,
    initial: goal.text,
    savedAt: goal.createdAt,
    save: (text) => changeGoal(goal.id, { text }),
  });

  async function finish(): Promise<void> {
    if (await follow(settled())) onDone();
  }
  async function restore(): Promise<void> {
    // Behind the last words' write, so that it can't overtake; its failure is said, not kept.
    await follow(settled());
    if (await follow(changeGoal(goal.id, { text: before.current }))) onDone();
  }

  return (
    <textarea
      {...field}
      className={styles.editor}
      dir="auto"
      rows={1}
      aria-label={t.editing}
      // The coach asked to edit these words.
      // biome-ignore lint/a11y/noAutofocus: see above
      autoFocus
      onBlur={() => {
        if (document.hasFocus()) void finish();
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape') void restore();
        else if (event.key === 'Enter') {
          event.preventDefault();
          void finish();
        }
      }}
    />
  );
}
