import { useEffect, useRef, useState } from 'react';
import { GoalEditor } from '@/components/goals/GoalEditor';
import styles from '@/components/goals/GoalRow.module.css';
import { RateGoal } from '@/components/goals/RateGoal';
import type { RatedGoal } from '@/components/goals/use-goals';
import { Button } from '@/components/ui/Button';
import { Sparkline } from '@/components/ui/Sparkline';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import type { Goal } from '@/lib/domain/goal';
import type { SessionId } from '@/lib/domain/ids';
import { goalsText } from '@/lib/text/goals';
import { changeGoal } from '@/lib/workflows/change-goal';

interface GoalRowProps {
  rated: RatedGoal;
  sessionId: SessionId;
}

/** A goal in the client's words, what became of it, and where it stands. */
export function GoalRow({ rated, sessionId }: GoalRowProps) {
  const t = useText(goalsText);
  const { follow } = useSaving();
  const { goal, current, previous, values } = rated;
  const [isEditing, setIsEditing] = useState(false);
  const row = useRef<HTMLLIElement>(null);

  function setStatus(status: Goal['status']): void {
    void follow(changeGoal(goal.id, { status })).then(() => keepFocus('[data-fate]'));
  }
  /** Gives the focus to what replaced the control that had it, unless the coach went elsewhere. */
  const heir = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (heir.current === undefined || document.activeElement !== document.body) return;
    row.current?.querySelector<HTMLElement>(heir.current)?.focus();
    heir.current = undefined;
  });
  function keepFocus(selector: string): void {
    heir.current = selector;
  }

  return (
    <li ref={row} className={styles.goal} data-status={goal.status}>
      {isEditing ? (
        <GoalEditor
          goal={goal}
          onDone={() => {
            setIsEditing(false);
            keepFocus('[data-words]');
          }}
        />
      ) : (
        <button
          type="button"
          data-words
          dir="auto"
          className={styles.text}
          aria-label={t.edit(goal.text)}
          onClick={() => setIsEditing(true)}
        >
          {goal.text}
        </button>
      )}
      <div className={styles.under}>
        {goal.status === 'open' ? (
          <>
            <Button look="quiet" data-fate onClick={() => setStatus('reached')}>
              {t.reached}
            </Button>
            <Button look="quiet" onClick={() => setStatus('dropped')}>
              {t.dropped}
            </Button>
            <Sparkline values={values} />
            <RateGoal
              goal={goal}
              clientId={goal.clientId}
              sessionId={sessionId}
              current={current}
              previous={previous}
            />
          </>
        ) : (
          <>
            <span className={styles.fate}>{t.status[goal.status]}</span>
            <Button look="quiet" data-fate onClick={() => setStatus('open')}>
              {t.reopen}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
