import { DueCommitments } from '@/components/overview/DueCommitments';
import { MonthFigures } from '@/components/overview/MonthFigures';
import { RecentSessions } from '@/components/overview/RecentSessions';
import { Reminders } from '@/components/overview/Reminders';
import { RightsDueSection } from '@/components/overview/RightsDueSection';
import { StageCounts } from '@/components/overview/StageCounts';
import { TodaySessions } from '@/components/overview/TodaySessions';
import { usePracticeOverview } from '@/components/overview/use-practice-overview';
import { useText } from '@/components/ui/use-text';
import { AfterPaint } from '@/components/workspace/AfterPaint';
import { Damaged } from '@/components/workspace/Damaged';
import styles from '@/components/workspace/Page.module.css';
import { PageHeading } from '@/components/workspace/PageHeading';
import { practiceOverviewText } from '@/lib/text/practice-overview';

/** Where the workspace starts: how the whole practice stands, and what waits for the coach. */
export function OverviewPage({ takesFocus }: { takesFocus: boolean }) {
  const t = useText(practiceOverviewText);
  const reading = usePracticeOverview();
  return (
    <div className={styles.page}>
      <PageHeading takesFocus={takesFocus}>{t.title}</PageHeading>
      {reading !== undefined && (
        <>
          <Damaged count={reading.damaged} />
          <MonthFigures overview={reading.overview} isWhole={reading.isWhole} />
          <div className={styles.columns}>
            <div className={styles.column}>
              <TodaySessions reading={reading} />
              <Reminders reading={reading} />
              <AfterPaint>
                <RightsDueSection />
              </AfterPaint>
              <DueCommitments reading={reading} />
              <RecentSessions />
            </div>
            <div className={styles.cards}>
              <StageCounts stages={reading.overview.stages} />
            </div>
          </div>
        </>
      )}
    </div>
  );
}
