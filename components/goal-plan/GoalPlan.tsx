import { GoalCommitments } from '@/components/goal-plan/GoalCommitments';
import styles from '@/components/goal-plan/GoalPlan.module.css';
import { Milestones } from '@/components/goal-plan/Milestones';
import { Obstacles } from '@/components/goal-plan/Obstacles';
import { AutosavedArea } from '@/components/ui/AutosavedArea';
import { useText } from '@/components/ui/use-text';
import type { Commitment } from '@/lib/domain/commitment';
import type { Day } from '@/lib/domain/days';
import type { Goal } from '@/lib/domain/goal';
import { saidLines } from '@/lib/domain/said-lines';
import { TEXT_MAX } from '@/lib/domain/text-limits';
import { goalPlanText } from '@/lib/text/goal-plan';
import { changeGoal } from '@/lib/workflows/change-goal';

interface GoalPlanProps {
  goal: Goal;
  /** All of the client's. */
  commitments: readonly Commitment[];
  today: Day;
}

/** What is done about a goal: steps, promises, what helps, and what is done when something gets in the way. */
export function GoalPlan({ goal, commitments, today }: GoalPlanProps) {
  const t = useText(goalPlanText);
  const { id, resources } = goal;
  return (
    <section className={styles.part}>
      <h4>{t.plan}</h4>
      <div className={styles.plan}>
        <Milestones goal={goal} today={today} />
        <GoalCommitments goalId={id} commitments={commitments} today={today} />
        <Obstacles goal={goal} />
        <AutosavedArea
          journal={`goal:${id}:resources`}
          label={t.resources}
          initial={resources.join('\n')}
          maxLength={TEXT_MAX}
          save={(text) => changeGoal(id, { resources: saidLines(text) })}
        />
      </div>
    </section>
  );
}
