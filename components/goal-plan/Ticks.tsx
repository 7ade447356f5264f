import styles from '@/components/goal-plan/GoalPlan.module.css';
import page from '@/components/workspace/Page.module.css';

interface TicksProps<Value extends string> {
  legend: string;
  hint?: string;
  options: readonly (readonly [Value, string])[];
  ticked: readonly Value[];
  /** In the order of the options; what is no option any more is kept. */
  onTicked: (ticked: Value[]) => void;
}

/** Any of a few. */
export function Ticks<Value extends string>({
  legend,
  hint,
  options,
  ticked,
  onTicked,
}: TicksProps<Value>) {
  return (
    <fieldset className={styles.ticks}>
      <legend>{legend}</legend>
      {hint !== undefined && <p className={page.hint}>{hint}</p>}
      {options.map(([value, words]) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={ticked.includes(value)}
            onChange={({ currentTarget: { checked } }) =>
              onTicked(checked ? [...ticked, value] : ticked.filter((each) => each !== value))
            }
          />
          <span dir="auto">{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
