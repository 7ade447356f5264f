import styles from '@/components/goals/GoalRow.module.css';
import { RateGoal } from '@/components/goals/RateGoal';
import type { RatedGoal } from '@/components/goals/use-goals';
import { Button } from '@/components/ui/Button';
import { Sparkline } from '@/components/ui/Sparkline';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import type { SessionId } from '@/lib/domain/ids';
import { goalsText } from '@/lib/text/goals';
import { changeGoal } from '@/lib/workflows/add-goal';

interface GoalRowProps {
  rated: RatedGoal;
  sessionId: SessionId;
}

export function GoalRow({ rated, sessionId }: GoalRowProps) {
  const t = useText(goalsText);
  const { follow } = useSaving();
  const { goal, current, previous, values } = rated;
  const setStatus = (status: typeof goal.status) => void follow(changeGoal(goal, { status }));
  return (
    <li className={styles.goal} data-status={goal.status}>
      <p className={styles.text} dir="auto">
        {goal.text}
        {goal.status !== 'open' && <small> · {t.status[goal.status]}</small>}
      </p>
      <div className={styles.under}>
        {goal.status === 'open' ? (
          <>
            <Button look="quiet" onClick={() => setStatus('reached')}>
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
          <Button look="quiet" onClick={() => setStatus('open')}>
            {t.reopen}
          </Button>
        )}
      </div>
    </li>
  );
}
