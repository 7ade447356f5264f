import { DayField } from '@/components/goal-plan/DayField';
import { GoalLevels } from '@/components/goal-plan/GoalLevels';
import styles from '@/components/goal-plan/GoalPlan.module.css';
import { KeyResults } from '@/components/goal-plan/KeyResults';
import { RulerField } from '@/components/goal-plan/RulerField';
import { SavedLine } from '@/components/goal-plan/SavedLine';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import type { Goal } from '@/lib/domain/goal';
import { goalPlanText } from '@/lib/text/goal-plan';
import { changeGoal, type GoalChange } from '@/lib/workflows/change-goal';

const LINES = ['measure', 'baselineWords', 'targetWords', 'evidence'] as const;
const RULERS = ['baseline', 'target'] as const;
/** How ready the client is: asked where a goal is put as a scale. */
const READINESS = ['importance', 'confidence'] as const;

/** How a goal is seen: what its format asks for, and nothing it doesn't. */
export function GoalMeasure({ goal }: { goal: Goal }) {
  const t = useText(goalPlanText);
  const { follow } = useSaving();
  const { id, format, dueOn } = goal;
  const change = (said: GoalChange) => follow(changeGoal(id, said));
  const rulers = [...RULERS, ...(format === 'scale' ? READINESS : [])];
  return (
    <>
      {format === 'okr' && <KeyResults goal={goal} />}
      {format === 'gas' && <GoalLevels goal={goal} />}
      <div className={styles.fields}>
        {[...LINES, ...(format === 'scale' ? (['nextPoint'] as const) : [])].map((line) => (
          <SavedLine
            key={line}
            journal={`goal:${id}:${line}`}
            label={t[line]}
            initial={goal[line]}
            save={(text) => changeGoal(id, { [line]: text })}
          />
        ))}
        {format !== 'gas' &&
          rulers.map((ruler) => (
            <RulerField
              key={ruler}
              label={t[ruler]}
              value={goal[ruler]}
              onValue={(value) => void change({ [ruler]: value })}
            />
          ))}
        <DayField label={t.dueOn} day={dueOn} onDay={(day) => void change({ dueOn: day })} />
      </div>
    </>
  );
}
