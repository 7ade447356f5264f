import { type Day, daysBetween } from '@/lib/domain/days';
import type { Engagement, PlannedReport, Stakeholder } from '@/lib/domain/engagement';

/** A report is near from so many days before. */
export const REPORT_NEAR_DAYS = 14;

export interface DueReport {
  engagementId: Engagement['id'];
  clientId: Engagement['clientId'];
  report: PlannedReport;
  /** `undefined` for the organisation as a whole, and for somebody who was taken out. */
  to: Stakeholder | undefined;
  /** Negative once it is late. */
  inDays: number;
}

/** The reports that are late or due within two weeks, most pressing first; none of what has ended. */
export function dueReports(engagements: readonly Engagement[], today: Day): DueReport[] {
  return engagements
    .filter(({ endedOn }) => endedOn === null)
    .flatMap(({ id, clientId, reports, stakeholders }) =>
      reports.map(
        (report): DueReport => ({
          engagementId: id,
          clientId,
          report,
          to: stakeholders.find((each) => each.id === report.to),
          inDays: daysBetween(today, report.dueOn),
        }),
      ),
    )
    .filter(({ report, inDays }) => report.sentOn === null && inDays <= REPORT_NEAR_DAYS)
    .toSorted((a, b) => a.inDays - b.inDays);
}
