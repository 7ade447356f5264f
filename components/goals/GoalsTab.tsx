import { memo } from 'react';
import { GoalList } from '@/components/goals/GoalList';
import styles from '@/components/goals/GoalsTab.module.css';
import { NewGoal } from '@/components/goals/NewGoal';
import { useGoalDraft, useGoals } from '@/components/goals/use-goals';
import { useText } from '@/components/ui/use-text';
import type { LiveSession } from '@/lib/domain/session';
import { goalsText } from '@/lib/text/goals';

/** The client's goals, rated and set without leaving the call. */
export const GoalsTab = memo(function GoalsTab({ session }: { session: LiveSession }) {
  const t = useText(goalsText);
  const goals = useGoals(session.clientId, session.id);
  const draft = useGoalDraft(session.clientId);
  if (goals === undefined || draft === undefined) return null;
  return (
    <div className={styles.tab}>
      {goals.length === 0 ? (
        <p className={styles.empty}>{t.empty}</p>
      ) : (
        <GoalList goals={goals} sessionId={session.id} />
      )}
      <NewGoal clientId={session.clientId} draft={draft} />
    </div>
  );
});
