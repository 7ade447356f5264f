import type { Day } from '@/lib/domain/days';
import type { PlannedReport, Stakeholder } from '@/lib/domain/engagement';
import {
  type EngagementId,
  newId,
  type ReportId,
  reportIdSchema,
  type StakeholderId,
  stakeholderIdSchema,
} from '@/lib/domain/ids';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { changeEngagement } from '@/lib/storage/engagements';

/** Adds somebody who has a part in the engagement. Throws `$ZodError` on a blank name. */
export async function addStakeholder(
  engagementId: EngagementId,
  stakeholder: Omit<Stakeholder, 'id'>,
  store: CoachsideDb = db,
): Promise<StakeholderId> {
  const id = newId(stakeholderIdSchema);
  await changeEngagement(
    engagementId,
    (engagement) => ({
      ...engagement,
      stakeholders: [...engagement.stakeholders, { ...stakeholder, id }],
    }),
    store,
  );
  return id;
}

/** Changes what is said of a stakeholder, and nothing else. */
export async function changeStakeholder(
  engagementId: EngagementId,
  id: StakeholderId,
  change: Partial<Omit<Stakeholder, 'id'>>,
  store: CoachsideDb = db,
): Promise<void> {
  await changeEngagement(
    engagementId,
    (engagement) => ({
      ...engagement,
      stakeholders: engagement.stakeholders.map((each) =>
        each.id === id ? { ...each, ...change } : each,
      ),
    }),
    store,
  );
}

/** Somebody who was taken out, as they were when that was written down, and the reports for them. */
export interface RemovedStakeholder {
  stakeholder: Stakeholder;
  reportIds: ReportId[];
}

/**
 * Takes a stakeholder out. Reports planned for them stay, for the organisation as a whole. Returns
 * what {@link putBackStakeholder} needs; `undefined` where they were out already.
 */
export async function removeStakeholder(
  engagementId: EngagementId,
  id: StakeholderId,
  store: CoachsideDb = db,
): Promise<RemovedStakeholder | undefined> {
  let removed: RemovedStakeholder | undefined;
  await changeEngagement(
    engagementId,
    (engagement) => {
      const stakeholder = engagement.stakeholders.find((each) => each.id === id);
      const theirs = engagement.reports.filter(({ to }) => to === id);
      removed = stakeholder && { stakeholder, reportIds: theirs.map((report) => report.id) };
      return {
        ...engagement,
        stakeholders: engagement.stakeholders.filter((each) => each.id !== id),
        reports: engagement.reports.map((report) =>
          report.to === id ? { ...report, to: null } : report,
        ),
      };
    },
    store,
  );
  return removed;
}

/** Puts a stakeholder back who was taken out, and gives them back the reports that were for them. */
export async function putBackStakeholder(
  engagementId: EngagementId,
  { stakeholder, reportIds }: RemovedStakeholder,
  store: CoachsideDb = db,
): Promise<void> {
  await changeEngagement(
    engagementId,
    (engagement) => ({
      ...engagement,
      stakeholders: [...engagement.stakeholders, stakeholder],
      reports: engagement.reports.map((report) =>
        report.to === null && reportIds.includes(report.id)
          ? { ...report, to: stakeholder.id }
          : report,
      ),
    }),
    store,
  );
}

/** Plans what is told to whom, on each of the days. Throws `$ZodError` on blank words. */
export async function planReports(
  engagementId: EngagementId,
  report: Pick<PlannedReport, 'to' | 'what'>,
  days: readonly Day[],
  store: CoachsideDb = db,
): Promise<void> {
  const planned = days.map((dueOn) => ({
    ...report,
    dueOn,
    id: newId(reportIdSchema),
    sentOn: null,
  }));
  await changeReports(engagementId, (reports) => [...reports, ...planned], store);
}

/** Changes a planned report; `sentOn` says that it was given. */
export async function changeReport(
  engagementId: EngagementId,
  id: ReportId,
  change: Partial<Omit<PlannedReport, 'id'>>,
  store: CoachsideDb = db,
): Promise<void> {
  await changeReports(
    engagementId,
    (reports) => reports.map((each) => (each.id === id ? { ...each, ...change } : each)),
    store,
  );
}

/** Takes a planned report out, and returns it as it was then; `undefined` where it was out already. */
export async function removeReport(
  engagementId: EngagementId,
  id: ReportId,
  store: CoachsideDb = db,
): Promise<PlannedReport | undefined> {
  let removed: PlannedReport | undefined;
  await changeReports(
    engagementId,
    (reports) => {
      removed = reports.find((each) => each.id === id);
      return reports.filter((each) => each.id !== id);
    },
    store,
  );
  return removed;
}

/** Puts a planned report back that was removed. */
export async function putBackReport(
  engagementId: EngagementId,
  report: PlannedReport,
  store: CoachsideDb = db,
): Promise<void> {
  await changeReports(engagementId, (reports) => [...reports, report], store);
}

/** In the order of their days. */
async function changeReports(
  engagementId: EngagementId,
  change: (reports: readonly PlannedReport[]) => PlannedReport[],
  store: CoachsideDb,
): Promise<void> {
  await changeEngagement(
    engagementId,
    (engagement) => ({
      ...engagement,
      reports: change(engagement.reports).toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1)),
    }),
    store,
  );
}
