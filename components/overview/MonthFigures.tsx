import styles from '@/components/overview/MonthFigures.module.css';
import { useLanguage, useText } from '@/components/ui/use-text';
import type { PracticeOverview } from '@/lib/domain/practice-overview';
import { asHours } from '@/lib/text/hours';
import { sayNumber } from '@/lib/text/numbers';
import { practiceOverviewText } from '@/lib/text/practice-overview';

interface MonthFiguresProps {
  overview: PracticeOverview;
  /** Whether all commitments are there, so that the overdue ones can be counted. */
  isWhole: boolean;
}

/** The practice in four numbers. */
export function MonthFigures({ overview, isWhole }: MonthFiguresProps) {
  const t = useText(practiceOverviewText);
  const language = useLanguage();
  const { active, month, overdue } = overview;
  const figures = [
    [t.active, sayNumber(active, language)],
    [t.sessions, sayNumber(month.sessions, language)],
    [t.hours, asHours(month.minutes, language)],
    [t.overdue, isWhole ? sayNumber(overdue.length, language) : '\u00a0'],
  ] as const;
  return (
    <section aria-label={t.figures}>
      <dl className={styles.figures}>
        {figures.map(([name, value]) => (
          <div key={name} className={styles.figure}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
