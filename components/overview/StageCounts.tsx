import styles from '@/components/overview/StageCounts.module.css';
import { Card } from '@/components/ui/Card';
import { useLanguage, useText } from '@/components/ui/use-text';
import type { PracticeOverview } from '@/lib/domain/practice-overview';
import { sayNumber } from '@/lib/text/numbers';
import { practiceOverviewText } from '@/lib/text/practice-overview';
import { stagesText } from '@/lib/text/stages';

/** How many engagements are in each stage: a table whose bars repeat its numbers. */
export function StageCounts({ stages }: Pick<PracticeOverview, 'stages'>) {
  const t = useText(practiceOverviewText);
  const names = useText(stagesText).stage;
  const language = useLanguage();
  const most = Math.max(...stages.map(({ count }) => count));
  if (most === 0) return null;
  return (
    <Card title={t.stages}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t.stage}</th>
            <th scope="col" className={styles.count}>
              {t.engagements}
            </th>
          </tr>
        </thead>
        <tbody>
          {stages.map(({ stage, count }) => (
            <tr key={stage} data-none={count === 0 || undefined}>
              <th scope="row">
                {names[stage]}
                <svg
                  className={styles.bar}
                  viewBox={`0 0 ${most} 1`}
                  preserveAspectRatio="none"
                  aria-hidden="true"
                >
                  <rect width={count} height="1" />
                </svg>
              </th>
              <td className={styles.count}>{sayNumber(count, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
