import { RateGoal } from '@/components/goals/RateGoal';
import { Card } from '@/components/ui/Card';
import { useText } from '@/components/ui/use-text';
import styles from '@/components/wrapup/GoalsCard.module.css';
import type { Goal, Rating } from '@/lib/domain/goal';
import type { Session } from '@/lib/domain/session';
import { wrapUpText } from '@/lib/text/wrapup';

interface GoalsCardProps {
  session: Session;
  goals: readonly Goal[];
  /** Of all sessions, oldest first. */
  ratings: readonly Rating[];
}

/** Where each goal stands after this session. */
export function GoalsCard({ session, goals, ratings }: GoalsCardProps) {
  const t = useText(wrapUpText);
  const startedAt = session.startedAt ?? session.plannedAt;
  const isOfThisSession = (rating: Rating) => rating.sessionId === session.id;
  return (
    <Card title={t.goals} aside={t.goalsShared}>
      <ul aria-label={t.goals} className={styles.goals}>
        {goals.map((goal) => {
          const own = ratings.filter((rating) => rating.goalId === goal.id);
          return (
            <li key={goal.id} className={styles.goal}>
              <span dir="auto">{goal.text}</span>
              <RateGoal
                goal={goal}
                sessionId={session.id}
                clientId={session.clientId}
                current={own.findLast(isOfThisSession)}
                previous={own.findLast(
                  (rating) => !isOfThisSession(rating) && rating.at < startedAt,
                )}
              />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
