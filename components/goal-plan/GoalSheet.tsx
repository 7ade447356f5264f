import { X } from 'lucide-react';
import { useState } from 'react';
import { GoalAgreed } from '@/components/goal-plan/GoalAgreed';
import { GoalFacts } from '@/components/goal-plan/GoalFacts';
import { GoalMeasure } from '@/components/goal-plan/GoalMeasure';
import { GoalMovement } from '@/components/goal-plan/GoalMovement';
import { GoalPlan } from '@/components/goal-plan/GoalPlan';
import styles from '@/components/goal-plan/GoalPlan.module.css';
import { GoalWords } from '@/components/goal-plan/GoalWords';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/use-text';
import type { Day } from '@/lib/domain/days';
import type { Goal } from '@/lib/domain/goal';
import { goalHistory } from '@/lib/domain/goal-history';
import type { Journey } from '@/lib/domain/journey';
import { goalPlanText } from '@/lib/text/goal-plan';

interface GoalSheetProps {
  goal: Goal;
  journey: Journey;
  today: Day;
  onRemove: () => void;
}

/** One goal. Closed: its words and where it stands; open: how it moved, its plan, and how it is put. */
export function GoalSheet({ goal, journey, today, onRemove }: GoalSheetProps) {
  const t = useText(goalPlanText);
  const [isOpen, setIsOpen] = useState(false);
  const history = goalHistory(goal, journey.ratings);
  return (
    <li className={styles.item} data-status={goal.status} data-entry={goal.id}>
      <details
        className={styles.sheet}
        open={isOpen}
        onToggle={({ currentTarget, target }) => {
          // A fold within it tells of itself the same way.
          if (target === currentTarget) setIsOpen(currentTarget.open);
        }}
      >
        <summary>
          <h3 dir="auto">{goal.text}</h3>
          <GoalFacts goal={goal} history={history} today={today} />
        </summary>
        {isOpen && (
          <div className={styles.parts}>
            <GoalMovement history={history} gas={goal.gas} />
            <GoalPlan goal={goal} commitments={journey.commitments} today={today} />
            <section className={styles.part}>
              <h4>{t.goalItself}</h4>
              <GoalWords goal={goal} />
              <GoalMeasure goal={goal} />
              <GoalAgreed goal={goal} assessments={journey.assessments} />
            </section>
          </div>
        )}
      </details>
      <Button look="icon" aria-label={t.remove(goal.text)} onClick={onRemove}>
        <X size={14} />
      </Button>
    </li>
  );
}
