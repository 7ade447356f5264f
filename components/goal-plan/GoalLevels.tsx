import styles from '@/components/goal-plan/GoalPlan.module.css';
import { SavedLine } from '@/components/goal-plan/SavedLine';
import { SelectField, TextField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import type { Goal } from '@/lib/domain/goal';
import { GAS_LEVELS, GAS_WEIGHT_MAX, levelText, NEW_GAS_SCALE } from '@/lib/domain/goal-attainment';
import { goalAttainmentText } from '@/lib/text/goal-attainment';
import { goalLevelsText, signedLevel } from '@/lib/text/goal-levels';
import { describeLevel, weighLevels } from '@/lib/workflows/describe-levels';

/** The five outcomes of a goal, best first, what it weighs, and where it began. */
export function GoalLevels({ goal: { id, gas } }: { goal: Goal }) {
  const t = useText(goalAttainmentText);
  const { names } = useText(goalLevelsText);
  const { follow } = useSaving();
  const scale = gas ?? NEW_GAS_SCALE;
  return (
    <fieldset className={styles.levels}>
      <legend>{t.levels}</legend>
      {GAS_LEVELS.toReversed().map((level) => (
        <SavedLine
          key={level}
          journal={`goal:${id}:level:${level}`}
          label={t.level(signedLevel(level), names[level])}
          initial={levelText(scale, level)}
          save={(words) => describeLevel(id, level, words)}
        />
      ))}
      <div className={styles.fields}>
        <SelectField
          label={t.baselineLevel}
          value={scale.baseline ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const baseline = GAS_LEVELS.find((level) => String(level) === value) ?? null;
            void follow(weighLevels(id, { baseline }));
          }}
        >
          <option value="">{t.notSaid}</option>
          {GAS_LEVELS.toReversed().map((level) => (
            <option key={level} value={level}>
              {t.level(signedLevel(level), names[level])}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t.weight}
          hint={t.weightHint}
          type="number"
          inputMode="decimal"
          min={0}
          max={GAS_WEIGHT_MAX}
          step="any"
          required
          defaultValue={scale.weight}
          onChange={({ currentTarget: { value, validity } }) => {
            if (validity.valid) void follow(weighLevels(id, { weight: Number(value) }));
          }}
        />
      </div>
    </fieldset>
  );
}
