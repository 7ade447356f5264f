import { useState } from 'react';
import { GoalRow } from '@/components/goals/GoalRow';
import type { RatedGoal } from '@/components/goals/use-goals';
import { useText } from '@/components/ui/use-text';
import type { SessionId } from '@/lib/domain/ids';
import { goalsText } from '@/lib/text/goals';

interface GoalListProps {
  goals: readonly RatedGoal[];
  sessionId: SessionId;
}

/** Goals that were settled when the list was first drawn come last; one settled now keeps its place. */
export function GoalList({ goals, sessionId }: GoalListProps) {
  const t = useText(goalsText);
  const [settledBefore] = useState(
    () => new Set(goals.filter(({ goal }) => goal.status !== 'open').map(({ goal }) => goal.id)),
  );
  const isLast = ({ goal }: RatedGoal) => settledBefore.has(goal.id);
  return (
    <ul aria-label={t.goals}>
      {goals
        .toSorted((a, b) => Number(isLast(a)) - Number(isLast(b)))
        .map((rated) => (
          <GoalRow key={rated.goal.id} rated={rated} sessionId={sessionId} />
        ))}
    </ul>
  );
}
