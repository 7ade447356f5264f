import styles from '@/components/goal-plan/GoalPlan.module.css';
import { useLanguage, useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { type Commitment, isOverdue } from '@/lib/domain/commitment';
import type { Day } from '@/lib/domain/days';
import { dayMonth } from '@/lib/text/dates';
import { goalPlanText } from '@/lib/text/goal-plan';

interface CommitmentFactsProps {
  commitment: Commitment;
  today: Day;
}

/** By when, whose it is, and how often it was carried, in one line. */
export function CommitmentFacts({ commitment, today }: CommitmentFactsProps) {
  const t = useText(goalPlanText);
  const language = useLanguage();
  const { dueOn, owner, carried } = commitment;
  const facts = [
    ...(dueOn === null ? [] : [t.by(dayMonth(dueOn, today, language))]),
    t.owners[owner],
    ...(carried === 0 ? [] : [t.carried(carried)]),
  ];
  return (
    <p className={page.hint}>
      {facts.join(' · ')}
      {isOverdue(commitment, today) && <b className={styles.late}> {t.late}</b>}
    </p>
  );
}
