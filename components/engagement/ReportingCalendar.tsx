import { X } from 'lucide-react';
import { useState } from 'react';
import { ReportForm } from '@/components/engagement/ReportForm';
import styles from '@/components/engagement/Stakeholders.module.css';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { RemovedLine } from '@/components/workspace/RemovedLine';
import { Section } from '@/components/workspace/Section';
import { useRemoval } from '@/components/workspace/use-removal';
import { type Day, daysBetween } from '@/lib/domain/days';
import type { Engagement, PlannedReport } from '@/lib/domain/engagement';
import { longDay } from '@/lib/text/dates';
import { engagementText } from '@/lib/text/engagement';
import {
  changeReport,
  planReports,
  putBackReport,
  removeReport,
} from '@/lib/workflows/edit-stakeholders';

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
              onRemove={() =>
                void remove(removeReport(id, report.id), {
                  words: report.what,
                  undo: () => putBackReport(id, report),
                })
              }
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

interface ReportRowProps extends ReportingCalendarProps {
  report: PlannedReport;
  onRemove: () => void;
}

function ReportRow({ engagement: { id, stakeholders }, report, today, onRemove }: ReportRowProps) {
  const t = useText(engagementText);
  const language = useLanguage();
  const { follow } = useSaving();
  const { what, dueOn, sentOn } = report;
  const to = stakeholders.find((each) => each.id === report.to)?.name ?? t.organisation;
  const inDays = daysBetween(today, dueOn);
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <p dir="auto">{what}</p>
        <p className={page.hint}>
          <span dir="auto">{to}</span> · {longDay(dueOn, language)}
          {' · '}
          {sentOn === null ? (
            <span className={inDays < 0 ? styles.late : undefined}>{t.due(inDays)}</span>
          ) : (
            t.sent(longDay(sentOn, language))
          )}
        </p>
      </div>
      <Button
        look="quiet"
        aria-label={`${sentOn === null ? t.markSent : t.notSent}: ${what}`}
        onClick={() =>
          void follow(changeReport(id, report.id, { sentOn: sentOn === null ? today : null }))
        }
      >
        {sentOn === null ? t.markSent : t.notSent}
      </Button>
      <Button look="icon" aria-label={t.remove(what)} onClick={onRemove}>
        <X size={14} />
      </Button>
    </li>
  );
}
