import styles from '@/components/goal-plan/GoalPlan.module.css';
import { AutosavedArea } from '@/components/ui/AutosavedArea';
import { SelectField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { GOAL_TEXT_MAX, type Goal, goalFormatSchema, goalSchema } from '@/lib/domain/goal';
import { NEW_GAS_SCALE } from '@/lib/domain/goal-attainment';
import { goalHints } from '@/lib/domain/goal-hints';
import { goalHintsText } from '@/lib/text/goal-hints';
import { goalPlanText } from '@/lib/text/goal-plan';
import { changeGoal } from '@/lib/workflows/change-goal';

const STATUSES = goalSchema.shape.status.options;

/** The words of a goal and the form they are put in, with what may be worth a second look. */
export function GoalWords({ goal }: { goal: Goal }) {
  const t = useText(goalPlanText);
  const { follow } = useSaving();
  const { id, format, kind, status, gas } = goal;
  return (
    <>
      <AutosavedArea
        journal={`goal:${id}:text`}
        label={t.words}
        initial={goal.text}
        maxLength={GOAL_TEXT_MAX}
        isNeeded
        save={(text) => changeGoal(id, { text })}
      />
      <Hints goal={goal} />
      <div className={styles.fields}>
        <SelectField
          label={t.format}
          value={format}
          onChange={({ currentTarget }) => {
            const next = goalFormatSchema.parse(currentTarget.value);
            const levels = next === 'gas' && gas === null ? { gas: NEW_GAS_SCALE } : {};
            void follow(changeGoal(id, { format: next, ...levels }));
          }}
        >
          {goalFormatSchema.options.map((each) => (
            <option key={each} value={each}>
              {t.formats[each]}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t.kind}
          value={kind ?? 'none'}
          onChange={({ currentTarget: { value } }) => {
            const next = value === 'end' || value === 'performance' ? value : null;
            void follow(changeGoal(id, { kind: next }));
          }}
        >
          {(['none', 'performance', 'end'] as const).map((each) => (
            <option key={each} value={each}>
              {t.kinds[each]}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t.status}
          value={status}
          onChange={({ currentTarget }) => {
            const next = STATUSES.find((each) => each === currentTarget.value);
            if (next !== undefined) void follow(changeGoal(id, { status: next }));
          }}
        >
          {STATUSES.map((each) => (
            <option key={each} value={each}>
              {t.statuses[each]}
            </option>
          ))}
        </SelectField>
      </div>
      {t.asks[format] !== '' && <p className={page.hint}>{t.asks[format]}</p>}
    </>
  );
}

/** Rules of thumb that the goal doesn't follow. They stop nothing. */
function Hints({ goal }: { goal: Goal }) {
  const t = useText(goalPlanText);
  const words = useText(goalHintsText);
  const hints = goalHints(goal);
  if (hints.length === 0) return null;
  return (
    <div className={styles.hints}>
      <h5>{t.hints}</h5>
      <ul>
        {hints.map((hint) => (
          <li key={hint}>{words[hint]}</li>
        ))}
      </ul>
    </div>
  );
}
