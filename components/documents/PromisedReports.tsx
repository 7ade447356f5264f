import { ReportRow } from '@/components/engagement/ReportRow';
import styles from '@/components/engagement/Stakeholders.module.css';
import { useText } from '@/components/ui/use-text';
import { Section } from '@/components/workspace/Section';
import type { Day } from '@/lib/domain/days';
import type { Engagement } from '@/lib/domain/engagement';
import { openEngagement } from '@/lib/domain/journey';
import { engagementText } from '@/lib/text/engagement';

interface PromisedReportsProps {
  engagements: readonly Engagement[];
  today: Day;
}

/** What was promised to whom and is not told yet, beside the report that keeps it. */
export function PromisedReports({ engagements, today }: PromisedReportsProps) {
  const t = useText(engagementText);
  const engagement = openEngagement(engagements);
  const open = engagement?.reports.filter(({ sentOn }) => sentOn === null) ?? [];
  if (engagement === undefined || open.length === 0) return null;
  return (
    <Section title={t.reports}>
      <ul className={styles.list} aria-label={t.reports}>
        {open.map((report) => (
          <ReportRow key={report.id} engagement={engagement} report={report} today={today} />
        ))}
      </ul>
    </Section>
  );
}
