import { TrendChart } from '@/components/charts/TrendChart';
import styles from '@/components/goal-plan/GoalPlan.module.css';
import { useLanguage, useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import type { GoalHistory } from '@/lib/domain/goal-history';
import type { Language } from '@/lib/domain/language';
import { longDay } from '@/lib/text/dates';
import { signedLevel } from '@/lib/text/goal-levels';
import { type GoalPlanMessages, goalPlanText } from '@/lib/text/goal-plan';

/** How a goal moved, session by session, with what each rating rests on. */
export function GoalMovement({ history }: { history: GoalHistory }) {
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
                note: isBaseline ? t.baselineMark : evidence,
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
