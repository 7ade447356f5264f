import { X } from 'lucide-react';
import styles from '@/components/engagement/Stakeholders.module.css';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { type Day, daysBetween } from '@/lib/domain/days';
import type { Engagement, PlannedReport } from '@/lib/domain/engagement';
import { longDay } from '@/lib/text/dates';
import { engagementText } from '@/lib/text/engagement';
import { changeReport } from '@/lib/workflows/edit-stakeholders';

interface ReportRowProps {
  engagement: Engagement;
  report: PlannedReport;
  today: Day;
  /** Left out where a report is only looked at. */
  onRemove?: () => void;
}

/** One promise to tell something: what, to whom, by when, and whether it was told. */
export function ReportRow({
  engagement: { id, stakeholders },
  report,
  today,
  onRemove,
}: ReportRowProps) {
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
      {onRemove !== undefined && (
        <Button look="icon" aria-label={t.remove(what)} onClick={onRemove}>
          <X size={14} />
        </Button>
      )}
    </li>
  );
}
