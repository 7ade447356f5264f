import { X } from 'lucide-react';
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
import type { KeyResult } from '@/lib/domain/goal-plan';
import { keyResultScore } from '@/lib/domain/goal-progress';
import type { GoalId } from '@/lib/domain/ids';
import { goalPlanText } from '@/lib/text/goal-plan';
import { trendChartText } from '@/lib/text/trend-chart';
import { addToPlan, changeInPlan, removeFromPlan } from '@/lib/workflows/plan-goal';

/** What would show that an objective is met, each with its score, and their mean. */
export function KeyResults({ goal: { id, keyResults } }: { goal: Goal }) {
  const t = useText(goalPlanText);
  const { number } = useText(trendChartText);
  const { follow } = useSaving();
  const { removal, remove, bringBack } = useRemoval();
  const mean = keyResultScore(keyResults);
  return (
    <section className={styles.part}>
      <h5>{t.keyResults}</h5>
      {keyResults.length === 0 && <p className={page.hint}>{t.noKeyResults}</p>}
      <ul className={styles.rows} aria-label={t.keyResults}>
        {keyResults.map((result) => (
          <KeyResultRow
            key={result.id}
            goalId={id}
            result={result}
            onRemove={() => {
              const { id: resultId, ...said } = result;
              void remove(removeFromPlan(id, 'keyResults', resultId), {
                words: result.text,
                undo: () => addToPlan(id, 'keyResults', said),
              });
            }}
          />
        ))}
      </ul>
      {mean !== undefined && <p className={page.hint}>{t.meanScore(number(mean))}</p>}
      <RemovedLine removal={removal} onBringBack={bringBack} />
      <AddLine
        button={t.addKeyResult}
        label={t.keyResult}
        onAdd={(text) => follow(addToPlan(id, 'keyResults', { text, score: null }))}
      />
    </section>
  );
}

interface KeyResultRowProps {
  goalId: GoalId;
  result: KeyResult;
  onRemove: () => void;
}

function KeyResultRow({ goalId, result: { id, text, score }, onRemove }: KeyResultRowProps) {
  const t = useText(goalPlanText);
  const { follow } = useSaving();
  return (
    <li className={styles.row}>
      <div className={styles.grow}>
        <SavedLine
          journal={`key-result:${id}`}
          label={t.keyResult}
          initial={text}
          isNeeded
          save={(words) => changeInPlan(goalId, 'keyResults', id, { text: words })}
        />
      </div>
      <input
        type="number"
        inputMode="decimal"
        className={styles.score}
        aria-label={t.score(text)}
        min={0}
        max={1}
        step={0.1}
        defaultValue={score ?? ''}
        onChange={({ currentTarget: { value, validity } }) => {
          if (validity.badInput || validity.rangeOverflow || validity.rangeUnderflow) return;
          const next = value === '' ? null : Number(value);
          void follow(changeInPlan(goalId, 'keyResults', id, { score: next }));
        }}
      />
      <Button look="icon" aria-label={t.remove(text)} onClick={onRemove}>
        <X size={14} />
      </Button>
    </li>
  );
}
