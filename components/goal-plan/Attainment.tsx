import styles from '@/components/goal-plan/GoalPlan.module.css';
import { useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { Section } from '@/components/workspace/Section';
import type { Goal, Rating } from '@/lib/domain/goal';
import { type GasLevel, levelText } from '@/lib/domain/goal-attainment';
import { type GasLine, type GasProgress, gasProgress } from '@/lib/domain/goal-progress';
import { goalAttainmentText } from '@/lib/text/goal-attainment';
import { goalLevelsText, signedLevel } from '@/lib/text/goal-levels';
import { trendChartText } from '@/lib/text/trend-chart';

interface AttainmentProps {
  goals: readonly Goal[];
  /** Oldest first. */
  ratings: readonly Rating[];
}

/** The levels of all goals that have them, and only then their composite. Nothing without such goals. */
export function Attainment({ goals, ratings }: AttainmentProps) {
  const t = useText(goalAttainmentText);
  const progress = gasProgress(goals, ratings);
  const { number } = useText(trendChartText);
  if (progress.lines.length === 0) return null;
  return (
    <Section title={t.title}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the page is scrolled by keyboard too */}
      <section className={styles.scroll} tabIndex={0} aria-label={t.levels}>
        <table className={styles.table}>
          <caption className="visually-hidden">{t.title}</caption>
          <thead>
            <tr>
              <th scope="col">{t.goal}</th>
              <th scope="col">{t.weight}</th>
              <th scope="col">{t.began}</th>
              <th scope="col">{t.latest}</th>
            </tr>
          </thead>
          <tbody>
            {progress.lines.map((line) => (
              <tr key={line.goalId}>
                <th scope="row" dir="auto">
                  {line.text}
                </th>
                <td>{number(line.weight)}</td>
                <td>
                  <Level line={line} level={line.baseline} goals={goals} />
                </td>
                <td>
                  <Level line={line} level={line.latest} goals={goals} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Score progress={progress} />
      <p className={page.hint}>{t.hint}</p>
    </Section>
  );
}

interface LevelProps {
  line: GasLine;
  level: GasLevel | null;
  goals: readonly Goal[];
}

/** A level as number and in the goal's own words, or in the scale's where it has none. */
function Level({ line, level, goals }: LevelProps) {
  const t = useText(goalAttainmentText);
  const { names } = useText(goalLevelsText);
  if (level === null) return <span className={page.hint}>{t.notRated}</span>;
  const gas = goals.find(({ id }) => id === line.goalId)?.gas;
  const words = gas == null ? '' : levelText(gas, level);
  return (
    <>
      <b>{signedLevel(level)}</b> <span dir="auto">{words === '' ? names[level] : words}</span>
    </>
  );
}

function Score({ progress: { baseline, latest, change } }: { progress: GasProgress }) {
  const t = useText(goalAttainmentText);
  const { number } = useText(trendChartText);
  const facts = [
    ...(baseline === undefined ? [] : [t.baseline(number(baseline))]),
    ...(latest === undefined ? [] : [t.latestScore(number(latest))]),
    ...(change === undefined ? [] : [t.change(change > 0 ? `+${number(change)}` : number(change))]),
  ];
  return (
    <p>
      <b>{t.score}:</b> {facts.length === 0 ? t.noScore : facts.join(' · ')}
    </p>
  );
}
