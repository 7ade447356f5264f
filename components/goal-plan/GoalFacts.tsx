import styles from '@/components/goal-plan/GoalPlan.module.css';
import { Sparkline } from '@/components/ui/Sparkline';
import { useLanguage, useText } from '@/components/ui/use-text';
import type { Day } from '@/lib/domain/days';
import { type Goal, isReportedToSponsor } from '@/lib/domain/goal';
import type { GoalHistory } from '@/lib/domain/goal-history';
import { keyResultScore } from '@/lib/domain/goal-progress';
import { dayMonth } from '@/lib/text/dates';
import { signedLevel } from '@/lib/text/goal-levels';
import { goalPlanText } from '@/lib/text/goal-plan';
import { trendChartText } from '@/lib/text/trend-chart';

interface GoalFactsProps {
  goal: Goal;
  history: GoalHistory;
  today: Day;
}

/** Where a goal stands, in one line below its words. */
export function GoalFacts({ goal, history: { moments, unit, min, max }, today }: GoalFactsProps) {
  const t = useText(goalPlanText);
  const language = useLanguage();
  const said = (value: number) => (unit === 'levels' ? signedLevel(value) : String(value));
  const [first, last] = [moments[0], moments.at(-1)];
  const { number } = useText(trendChartText);
  const mean = goal.format === 'okr' ? keyResultScore(goal.keyResults) : undefined;
  const standing =
    first === undefined || last === undefined
      ? t.notRated
      : first === last
        ? t.stands(said(last.value))
        : t.fromTo(said(first.value), said(last.value));
  const facts = [
    ...(goal.status === 'open' ? [] : [t.statuses[goal.status]]),
    standing,
    ...(mean === undefined ? [] : [t.keyResultsAt(number(mean))]),
    ...(goal.format === 'free' ? [] : [t.formats[goal.format]]),
    ...(goal.dueOn === null ? [] : [t.by(dayMonth(goal.dueOn, today, language))]),
    ...(goal.agreedOn === null ? [] : [t.agreedFact(dayMonth(goal.agreedOn, today, language))]),
    ...(isReportedToSponsor(goal) ? [t.toSponsor] : []),
  ];
  return (
    <span className={styles.facts}>
      <span>{facts.join(' · ')}</span>
      <Sparkline values={moments.map(({ value }) => ((value - min) / (max - min)) * 10)} />
    </span>
  );
}
