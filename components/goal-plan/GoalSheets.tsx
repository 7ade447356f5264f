import styles from '@/components/goal-plan/GoalPlan.module.css';
import { GoalSheet } from '@/components/goal-plan/GoalSheet';
import { NewGoal } from '@/components/goals/NewGoal';
import { useGoalDraft } from '@/components/goals/use-goals';
import { useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { RemovedLine } from '@/components/workspace/RemovedLine';
import { Section } from '@/components/workspace/Section';
import { useRemoval } from '@/components/workspace/use-removal';
import { now } from '@/lib/browser/clock';
import type { Day } from '@/lib/domain/days';
import type { Journey } from '@/lib/domain/journey';
import { goalPlanText } from '@/lib/text/goal-plan';
import { restoreGoal, trashGoal } from '@/lib/workflows/trash-goal';

interface GoalSheetsProps {
  journey: Journey;
  today: Day;
}

/** Every goal with its sheet; those under way first, each in the order they were made. */
export function GoalSheets({ journey, today }: GoalSheetsProps) {
  const t = useText(goalPlanText);
  const { removal, remove, bringBack } = useRemoval();
  const draft = useGoalDraft(journey.client.id);
  const goals = journey.goals.toSorted(
    (a, b) => Number(a.status !== 'open') - Number(b.status !== 'open'),
  );
  const settled = goals.filter(({ status }) => status !== 'open').length;
  return (
    <Section title={t.goals} {...(settled > 0 ? { aside: t.settled(settled) } : {})}>
      {goals.length === 0 ? (
        <p className={page.none}>{t.noGoals}</p>
      ) : (
        <ul className={styles.list} aria-label={t.goals}>
          {goals.map((goal) => (
            <GoalSheet
              key={goal.id}
              goal={goal}
              journey={journey}
              today={today}
              onRemove={() =>
                void remove(trashGoal(goal.id, now()), {
                  words: goal.text,
                  undo: () => restoreGoal(goal.id),
                })
              }
            />
          ))}
        </ul>
      )}
      <RemovedLine removal={removal} onBringBack={bringBack} />
      {draft !== undefined && (
        <div>
          <NewGoal clientId={journey.client.id} draft={draft} />
        </div>
      )}
    </Section>
  );
}
