import { useEffect, useRef, useState } from 'react';
import styles from '@/components/goals/GoalsTab.module.css';
import { NewGoalForm } from '@/components/goals/NewGoalForm';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/use-text';
import type { ClientId } from '@/lib/domain/ids';
import type { GoalDraft } from '@/lib/domain/meta';
import { goalsText } from '@/lib/text/goals';

interface NewGoalProps {
  clientId: ClientId;
  /** Words from before a crash or another tab: then the field is open, without taking the focus. */
  draft: GoalDraft | null;
}

/** A button that becomes one field, and a button again. */
export function NewGoal({ clientId, draft }: NewGoalProps) {
  const t = useText(goalsText);
  const [state, setState] = useState<'closed' | 'found' | 'open'>(draft ? 'found' : 'closed');
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);

  useEffect(() => {
    if (state === 'closed' && wasOpen.current) button.current?.focus();
    wasOpen.current = state !== 'closed';
  }, [state]);

  if (state === 'closed') {
    return (
      <Button ref={button} look="quiet" className={styles.add} onClick={() => setState('open')}>
        {t.newGoal}
      </Button>
    );
  }
  return (
    <NewGoalForm
      clientId={clientId}
      draft={draft}
      takesFocus={state === 'open'}
      onDone={() => setState('closed')}
    />
  );
}
