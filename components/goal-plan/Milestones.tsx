import { Pencil, X } from 'lucide-react';
import { useState } from 'react';
import { AddLine } from '@/components/engagement/AddLine';
import { DayField } from '@/components/goal-plan/DayField';
import styles from '@/components/goal-plan/GoalPlan.module.css';
import { SavedLine } from '@/components/goal-plan/SavedLine';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { RemovedLine } from '@/components/workspace/RemovedLine';
import { useRemoval } from '@/components/workspace/use-removal';
import type { Day } from '@/lib/domain/days';
import type { Goal } from '@/lib/domain/goal';
import type { Milestone } from '@/lib/domain/goal-plan';
import type { GoalId } from '@/lib/domain/ids';
import { dayMonth } from '@/lib/text/dates';
import { goalPlanText } from '@/lib/text/goal-plan';
import { addToPlan, changeInPlan, removeFromPlan } from '@/lib/workflows/plan-goal';

/** Steps that can be seen to be reached, the next day first; those without a day last. */
export function Milestones({ goal: { id, milestones }, today }: { goal: Goal; today: Day }) {
  const t = useText(goalPlanText);
  const { follow } = useSaving();
  const { removal, remove, bringBack } = useRemoval();
  const sorted = milestones.toSorted((a, b) =>
    (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'),
  );
  return (
    <section className={styles.part}>
      <h5>{t.milestones}</h5>
      {sorted.length > 0 && (
        <ul className={styles.rows} aria-label={t.milestones}>
          {sorted.map((milestone) => (
            <MilestoneRow
              key={milestone.id}
              goalId={id}
              milestone={milestone}
              today={today}
              onRemove={() => {
                const { id: milestoneId, ...said } = milestone;
                void remove(removeFromPlan(id, 'milestones', milestoneId), {
                  words: milestone.text,
                  undo: () => addToPlan(id, 'milestones', said),
                });
              }}
            />
          ))}
        </ul>
      )}
      <RemovedLine removal={removal} onBringBack={bringBack} />
      <AddLine
        button={t.addMilestone}
        label={t.milestone}
        onAdd={(text) =>
          follow(addToPlan(id, 'milestones', { text, dueOn: null, reachedOn: null }))
        }
      />
    </section>
  );
}

interface MilestoneRowProps {
  goalId: GoalId;
  milestone: Milestone;
  today: Day;
  onRemove: () => void;
}

function MilestoneRow({ goalId, milestone, today, onRemove }: MilestoneRowProps) {
  const t = useText(goalPlanText);
  const language = useLanguage();
  const { follow } = useSaving();
  const [isEditing, setIsEditing] = useState(false);
  const { id, text, dueOn, reachedOn } = milestone;
  const change = (said: Partial<Omit<Milestone, 'id'>>) =>
    changeInPlan(goalId, 'milestones', id, said);
  const isLate = reachedOn === null && dueOn !== null && dueOn < today;
  return (
    <li className={styles.row}>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={reachedOn !== null}
          onChange={({ currentTarget: { checked } }) =>
            void follow(change({ reachedOn: checked ? today : null }))
          }
        />
        <span dir="auto">{text}</span>
      </label>
      {reachedOn !== null && (
        <span className={styles.when}>{t.reachedOn(dayMonth(reachedOn, today, language))}</span>
      )}
      {reachedOn === null && dueOn !== null && (
        <span className={styles.when}>
          {t.by(dayMonth(dueOn, today, language))}
          {isLate && <b className={styles.late}> {t.late}</b>}
        </span>
      )}
      <Button
        look="icon"
        aria-label={t.change(text)}
        aria-expanded={isEditing}
        onClick={() => setIsEditing(!isEditing)}
      >
        <Pencil size={14} />
      </Button>
      <Button look="icon" aria-label={t.remove(text)} onClick={onRemove}>
        <X size={14} />
      </Button>
      {isEditing && (
        <div className={styles.edit}>
          <SavedLine
            journal={`milestone:${id}`}
            label={t.milestone}
            initial={text}
            isNeeded
            save={(words) => change({ text: words })}
          />
          <DayField
            label={t.day}
            day={dueOn}
            onDay={(day) => void follow(change({ dueOn: day }))}
          />
          <Button onClick={() => setIsEditing(false)}>{t.done}</Button>
        </div>
      )}
    </li>
  );
}
