import { useState } from 'react';
import { ReportForm } from '@/components/engagement/ReportForm';
import { ReportRow } from '@/components/engagement/ReportRow';
import styles from '@/components/engagement/Stakeholders.module.css';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { RemovedLine } from '@/components/workspace/RemovedLine';
import { Section } from '@/components/workspace/Section';
import { useRemoval } from '@/components/workspace/use-removal';
import type { Day } from '@/lib/domain/days';
import type { Engagement } from '@/lib/domain/engagement';
import { engagementText } from '@/lib/text/engagement';
import { planReports, putBackReport, removeReport } from '@/lib/workflows/edit-stakeholders';

interface ReportingCalendarProps {
  engagement: Engagement;
  today: Day;
}

/** What is promised to whom and by when, so that nobody is told more, less or later than agreed. */
export function ReportingCalendar({ engagement, today }: ReportingCalendarProps) {
  const t = useText(engagementText);
  const { follow } = useSaving();
  const { removal, remove, bringBack } = useRemoval();
  const [isAdding, setIsAdding] = useState(false);
  const { id, reports, stakeholders } = engagement;
  return (
    <Section title={t.reports}>
      <p className={page.hint}>{t.reportsHint}</p>
      {reports.length === 0 ? (
        <p className={page.none}>{t.noReports}</p>
      ) : (
        <ul className={styles.list} aria-label={t.reports}>
          {reports.map((report) => (
            <ReportRow
              key={report.id}
              engagement={engagement}
              report={report}
              today={today}
              onRemove={() => {
                // What comes back is what was taken out, not what was still shown then.
                const removed = removeReport(id, report.id);
                void remove(removed, {
                  words: report.what,
                  undo: async () => putBackReport(id, (await removed) ?? report),
                });
              }}
            />
          ))}
        </ul>
      )}
      <RemovedLine removal={removal} onBringBack={bringBack} />
      {isAdding ? (
        <ReportForm
          stakeholders={stakeholders}
          onSave={async (report, dueOn) => {
            if (await follow(planReports(id, report, [dueOn]))) setIsAdding(false);
          }}
          onCancel={() => setIsAdding(false)}
        />
      ) : (
        <Button look="quiet" className={styles.add} onClick={() => setIsAdding(true)}>
          {t.addReport}
        </Button>
      )}
    </Section>
  );
}
