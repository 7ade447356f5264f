import { useState } from 'react';
import { CredentialProgress } from '@/components/hours/CredentialProgress';
import { DevelopmentLog } from '@/components/hours/DevelopmentLog';
import { HoursExport } from '@/components/hours/HoursExport';
import { HoursRules } from '@/components/hours/HoursRules';
import { HoursTotals } from '@/components/hours/HoursTotals';
import { LogTable } from '@/components/hours/LogTable';
import { PastHoursSection } from '@/components/hours/PastHoursSection';
import { SessionLines } from '@/components/hours/SessionLines';
import { type Hours, useHours } from '@/components/hours/use-hours';
import { useText } from '@/components/ui/use-text';
import { Damaged } from '@/components/workspace/Damaged';
import page from '@/components/workspace/Page.module.css';
import { PageHeading } from '@/components/workspace/PageHeading';
import { now } from '@/lib/browser/clock';
import { dayOf } from '@/lib/domain/days';
import { hoursText } from '@/lib/text/hours';

/** The coach's hours: what is logged, what is listed, how far a credential is, and the way out. */
export function HoursPage({ takesFocus }: { takesFocus: boolean }) {
  const t = useText(hoursText);
  const [today] = useState(() => dayOf(now()));
  const hours = useHours(today);
  return (
    <div className={page.page}>
      <header className={page.head}>
        <PageHeading takesFocus={takesFocus}>{t.title}</PageHeading>
        <p className={page.summary}>{t.hint}</p>
      </header>
      {hours !== undefined && <Everything hours={hours} />}
    </div>
  );
}

function Everything({ hours }: { hours: Hours }) {
  const t = useText(hoursText);
  const { reading, report } = hours;
  const isEmpty = reading.entries.length === 0;
  return (
    <>
      <Damaged count={reading.damaged} />
      {isEmpty ? <p className={page.none}>{t.none}</p> : <HoursTotals report={report} />}
      <div className={page.columns}>
        <div className={page.column}>
          <CredentialProgress hours={hours} />
          {!isEmpty && (
            <>
              <LogTable report={report} />
              <SessionLines entries={reading.entries} clients={reading.clients} />
            </>
          )}
          <DevelopmentLog rows={reading.development} today={hours.today} />
          <PastHoursSection past={reading.past} />
        </div>
        <div className={page.cards}>
          <HoursExport hours={hours} />
          <HoursRules settings={hours.settings} />
        </div>
      </div>
    </>
  );
}
