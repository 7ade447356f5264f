import { memo } from 'react';
import { GoalRow } from '@/components/goals/GoalRow';
import styles from '@/components/goals/GoalsTab.module.css';
import { NewGoal } from '@/components/goals/NewGoal';
import { useGoals } from '@/components/goals/use-goals';
import { useText } from '@/components/ui/use-text';
import type { LiveSession } from '@/lib/domain/session';
import { goalsText } from '@/lib/text/goals';

/** The client's goals, rated and set without leaving the call. */
export const GoalsTab = memo(function GoalsTab({ session }: { session: LiveSession }) {
  const t = useText(goalsText);
  const goals = useGoals(session.clientId, session.id);
  if (goals === undefined) return null;
  return (
    <div className={styles.tab}>
      {goals.length === 0 ? (
        <p className={styles.empty}>{t.empty}</p>
      ) : (
        <ul aria-label={t.goals}>
          {goals.map((rated) => (
            <GoalRow key={rated.goal.id} rated={rated} sessionId={session.id} />
          ))}
        </ul>
      )}
      <NewGoal clientId={session.clientId} />
    </div>
  );
});
