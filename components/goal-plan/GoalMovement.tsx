import { TrendChart } from '@/components/charts/TrendChart';
import styles from '@/components/goal-plan/GoalPlan.module.css';
import { useLanguage, useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import type { Goal } from '@/lib/domain/goal';
import { GAS_LEVELS, levelText } from '@/lib/domain/goal-attainment';
import type { GoalHistory } from '@/lib/domain/goal-history';
import type { Language } from '@/lib/domain/language';
import { longDay } from '@/lib/text/dates';
import { signedLevel } from '@/lib/text/goal-levels';
import { type GoalPlanMessages, goalPlanText } from '@/lib/text/goal-plan';

interface GoalMovementProps {
  history: GoalHistory;
  /** Whose words stand for each level. */
  gas: Goal['gas'];
}

/** How a goal moved, session by session, with what each rating rests on. */
export function GoalMovement({ history, gas }: GoalMovementProps) {
  const t = useText(goalPlanText);
  const language = useLanguage();
  const { moments, min, max, target, unit } = history;
  return (
    <section className={styles.part}>
      <h4>{t.history}</h4>
      {moments.some(({ isBaseline }) => !isBaseline) ? (
        <TrendChart
          title={findingOf(history, t, language)}
          min={min}
          max={max}
          series={[
            {
              label: unit === 'levels' ? t.level : t.rating,
              target,
              points: moments.map(({ on, value, evidence, isBaseline }) => ({
                on,
                value,
                note: [
                  unit === 'levels' ? wordsOf(value, gas) : '',
                  isBaseline ? t.baselineMark : evidence,
                ]
                  .filter(Boolean)
                  .join(' · '),
              })),
            },
          ]}
        />
      ) : (
        <p className={page.hint}>{t.noHistory}</p>
      )}
    </section>
  );
}

function wordsOf(value: number, gas: Goal['gas']): string {
  const level = GAS_LEVELS.find((each) => each === value);
  return gas === null || level === undefined ? '' : levelText(gas, level);
}

/** What the line says: from where to where, and since when. */
function findingOf(
  { moments, unit }: GoalHistory,
  t: GoalPlanMessages,
  language: Language,
): string {
  const said = (value: number) => (unit === 'levels' ? signedLevel(value) : String(value));
  const [first, last] = [moments[0], moments.at(-1)];
  if (first === undefined || last === undefined) return t.notRated;
  const since = longDay(first.on, language);
  if (first === last) return t.onceRated(said(last.value), since);
  return first.value === last.value
    ? t.stayed(said(last.value), since)
    : t.moved(said(first.value), said(last.value), since);
}
