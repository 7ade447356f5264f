import { Card } from '@/components/ui/Card';
import { useText } from '@/components/ui/use-text';
import type { Goal, Rating } from '@/lib/domain/goal';
import type { Session } from '@/lib/domain/session';
import { wrapUpText } from '@/lib/text/wrapup';

interface GoalsCardProps {
  session: Session;
  goals: readonly Goal[];
  ratings: readonly Rating[];
}

/** Where each goal stands after this session. */
export function GoalsCard({ session, goals, ratings }: GoalsCardProps) {
  const t = useText(wrapUpText);
  return (
    <Card title={t.goals} aside={t.goalsShared}>
      <ul>
        {goals.map((goal) => {
          const own = ratings.filter((rating) => rating.goalId === goal.id);
          const current = own.findLast((rating) => rating.sessionId === session.id);
          const startedAt = session.startedAt ?? session.plannedAt;
          const earlier = own.findLast(
            (rating) => rating.sessionId !== session.id && rating.at < startedAt,
          );
          return (
            <li key={goal.id}>
              {goal.text} {earlier?.value ?? goal.baseline ?? '–'} → {current?.value ?? '–'}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
