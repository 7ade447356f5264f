import { useMemo, useState } from 'react';
import { Desk } from '@/components/documents/Desk';
import styles from '@/components/documents/Desk.module.css';
import { PromisedReports } from '@/components/documents/PromisedReports';
import { ReleaseLines } from '@/components/documents/ReleaseLines';
import { SponsorConsent } from '@/components/documents/SponsorConsent';
import { SelectField } from '@/components/ui/Field';
import { useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { Section } from '@/components/workspace/Section';
import { RECENT_SPANS, type RecentSpan, recentSpan } from '@/lib/domain/day-span';
import { releasableLines, reportedSince } from '@/lib/domain/release/releasable';
import { documentsPageText } from '@/lib/text/documents-page';
import { progressReportOf } from '@/lib/workflows/build-report';
import type { ClientPapers } from '@/lib/workflows/client-papers';

/** The sponsor's report: the client's consent, then line by line what they released. */
export function ProgressReport({ papers }: { papers: ClientPapers }) {
  const t = useText(documentsPageText);
  const { records, identity, today } = papers;
  const [language, setLanguage] = useState(records.client.language);
  const [period, setPeriod] = useState<RecentSpan>('everything');
  const span = useMemo(() => recentSpan(period, today), [period, today]);
  const document = useMemo(
    () => progressReportOf(records, span, { today, language, identity }),
    [records, span, today, language, identity],
  );
  const isAgreed = reportedSince(records, today) !== undefined;
  return (
    <Desk
      paper="progress-report"
      clientId={records.client.id}
      document={document}
      sent={papers.sent['progress-report']}
      language={language}
      onLanguage={setLanguage}
      span={span}
      blocked={isAgreed ? undefined : t.noConsentNoFile}
    >
      <SponsorConsent records={records} today={today} />
      {isAgreed && (
        <>
          <Section title={t.lines}>
            <p className={page.hint}>{t.linesHint}</p>
            <div className={styles.narrow}>
              <SelectField
                label={t.period}
                value={period}
                onChange={(event) => setPeriod(event.currentTarget.value as RecentSpan)}
              >
                {RECENT_SPANS.map((each) => (
                  <option key={each} value={each}>
                    {t.spans[each]}
                  </option>
                ))}
              </SelectField>
            </div>
            <ReleaseLines lines={releasableLines(records, span)} today={today} />
          </Section>
          <PromisedReports engagements={records.engagements} today={today} />
          <Section title={t.always}>
            <p>{t.alwaysSponsor}</p>
          </Section>
        </>
      )}
    </Desk>
  );
}
