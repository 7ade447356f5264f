import styles from '@/components/goal-plan/GoalPlan.module.css';
import { Card } from '@/components/ui/Card';
import { useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { toSession } from '@/components/workspace/routes';
import { carriedCommitments } from '@/lib/domain/carried-commitments';
import type { Commitment } from '@/lib/domain/commitment';
import type { Day } from '@/lib/domain/days';
import { carriedText } from '@/lib/text/carried';
import { goalPlanText } from '@/lib/text/goal-plan';

interface CarriedCardProps {
  commitments: readonly Commitment[];
  today: Day;
}

/** What keeps being carried asks for a conversation rather than a reminder. Nothing when nothing does. */
export function CarriedCard({ commitments, today }: CarriedCardProps) {
  const t = useText(goalPlanText);
  const words = useText(carriedText);
  const carried = carriedCommitments(commitments, today);
  if (carried.length === 0) return null;
  return (
    <Card title={words.heading}>
      <ul className={styles.carried}>
        {carried.map(({ commitment, carried: times, openForDays }) => (
          <li key={commitment.id}>
            <p dir="auto">
              <a className={styles.link} href={toSession(commitment.sessionId)}>
                {commitment.text}
              </a>
            </p>
            <p className={page.hint}>{[t.carried(times), t.openFor(openForDays)].join(' · ')}</p>
            <p className={styles.say}>{words.say(times)}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
