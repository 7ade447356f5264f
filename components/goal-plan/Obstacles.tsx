import { Pencil, X } from 'lucide-react';
import { useState } from 'react';
import { AddLine } from '@/components/engagement/AddLine';
import styles from '@/components/goal-plan/GoalPlan.module.css';
import { SavedLine } from '@/components/goal-plan/SavedLine';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { RemovedLine } from '@/components/workspace/RemovedLine';
import { useRemoval } from '@/components/workspace/use-removal';
import type { Goal } from '@/lib/domain/goal';
import type { Obstacle } from '@/lib/domain/goal-plan';
import type { GoalId, ObstacleId } from '@/lib/domain/ids';
import { goalPlanText } from '@/lib/text/goal-plan';
import { addToPlan, changeInPlan, removeFromPlan } from '@/lib/workflows/plan-goal';

/** What may get in the way, and what the client does then. A new one asks for its plan at once. */
export function Obstacles({ goal: { id, obstacles } }: { goal: Goal }) {
  const t = useText(goalPlanText);
  const { follow } = useSaving();
  const { removal, remove, bringBack } = useRemoval();
  const [added, setAdded] = useState<ObstacleId>();
  async function add(obstacle: string): Promise<boolean> {
    return follow(addToPlan(id, 'obstacles', { obstacle, plan: '' }).then(setAdded));
  }
  return (
    <section className={styles.part}>
      <h5>{t.obstacles}</h5>
      <p className={page.hint}>{t.obstaclesHint}</p>
      {obstacles.length > 0 && (
        <ul className={styles.rows} aria-label={t.obstacles}>
          {obstacles.map((obstacle) => (
            <ObstacleRow
              key={obstacle.id}
              goalId={id}
              obstacle={obstacle}
              isNew={obstacle.id === added}
              onRemove={() => {
                const { id: obstacleId, ...said } = obstacle;
                void remove(removeFromPlan(id, 'obstacles', obstacleId), {
                  words: obstacle.obstacle,
                  undo: () => addToPlan(id, 'obstacles', said),
                });
              }}
            />
          ))}
        </ul>
      )}
      <RemovedLine removal={removal} onBringBack={bringBack} />
      <AddLine button={t.addObstacle} label={t.obstacle} onAdd={add} />
    </section>
  );
}

interface ObstacleRowProps {
  goalId: GoalId;
  obstacle: Obstacle;
  isNew: boolean;
  onRemove: () => void;
}

function ObstacleRow({ goalId, obstacle: row, isNew, onRemove }: ObstacleRowProps) {
  const t = useText(goalPlanText);
  const [isEditing, setIsEditing] = useState(isNew);
  const { id, obstacle, plan } = row;
  return (
    <li className={styles.row}>
      <div className={styles.grow}>
        <p dir="auto">{obstacle}</p>
        <p className={page.hint} dir="auto">
          {plan === '' ? t.noPlanYet : t.thenI(plan)}
        </p>
      </div>
      <Button
        look="icon"
        aria-label={t.change(obstacle)}
        aria-expanded={isEditing}
        onClick={() => setIsEditing(!isEditing)}
      >
        <Pencil size={14} />
      </Button>
      <Button look="icon" aria-label={t.remove(obstacle)} onClick={onRemove}>
        <X size={14} />
      </Button>
      {isEditing && (
        <div className={styles.edit}>
          <SavedLine
            journal={`obstacle:${id}`}
            label={t.obstacle}
            initial={obstacle}
            isNeeded
            save={(words) => changeInPlan(goalId, 'obstacles', id, { obstacle: words })}
          />
          <SavedLine
            journal={`obstacle:${id}:plan`}
            label={t.ifThen}
            initial={plan}
            save={(words) => changeInPlan(goalId, 'obstacles', id, { plan: words })}
          />
          <Button onClick={() => setIsEditing(false)}>{t.done}</Button>
        </div>
      )}
    </li>
  );
}
