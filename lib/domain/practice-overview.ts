import type { CheckIn } from '@/lib/domain/check-in';
import { type CheckInMark, openMarks } from '@/lib/domain/check-in-marks';
import type { Client } from '@/lib/domain/client';
import type { Closure, SustainingStep } from '@/lib/domain/closure';
import { type Commitment, isOverdue } from '@/lib/domain/commitment';
import { addDays, type Day, dayOf, type Instant } from '@/lib/domain/days';
import type { Engagement, Stage } from '@/lib/domain/engagement';
import { coachedMinutes, countsAsCoaching, type LoggedSession } from '@/lib/domain/hours-entry';
import type { ClientId } from '@/lib/domain/ids';
import {
  dueSustaining,
  type NearReview,
  nearReviews,
  plannedOn,
  withoutNext,
} from '@/lib/domain/planning';
import { type DueReport, dueReports } from '@/lib/domain/reporting-calendar';
import type { Session } from '@/lib/domain/session';
import { STAGES } from '@/lib/domain/stage-checklist';

/** A commitment is due soon from so many days before. */
const DUE_SOON_DAYS = 7;

/** What is kept across all clients, as far as an overview needs it; nothing from the trash. */
export interface PracticeRecords {
  clients: readonly Client[];
  engagements: readonly Engagement[];
  /** Those that have ended, at least of this month. */
  ended: readonly LoggedSession[];
  planned: readonly Session[];
  /** Open ones with a day. */
  commitments: readonly Commitment[];
  closures: readonly Closure[];
}

export interface PracticeOverview {
  active: number;
  /** Sessions held in the month of today, and the minutes coached in them. */
  month: { sessions: number; minutes: number };
  due: readonly Commitment[];
  overdue: readonly Commitment[];
  /** How many engagements under way are in each stage, in their order. */
  stages: readonly { stage: Stage; count: number }[];
  today: readonly Session[];
  withoutNext: readonly Client[];
  reviews: readonly NearReview[];
  reports: readonly DueReport[];
  sustaining: readonly { clientId: ClientId; step: SustainingStep; inDays: number }[];
}

/** Where the whole practice stands. What belongs to a client in the trash or closed is not in it. */
export function practiceOverview(records: PracticeRecords, now: Instant): PracticeOverview {
  const today = dayOf(now);
  const clients = records.clients.filter(
    ({ status, trashedAt }) => status === 'active' && trashedAt === null,
  );
  const ids = new Set(clients.map(({ id }) => id));
  const kept = new Set(
    records.clients.flatMap(({ id, trashedAt }) => (trashedAt === null ? [id] : [])),
  );
  const ofActive = <Row extends { clientId: ClientId }>(rows: readonly Row[]) =>
    rows.filter(({ clientId }) => ids.has(clientId));
  const engagements = ofActive(records.engagements);
  const dated = ofActive(records.commitments).filter(
    ({ dueOn, status, trashedAt }) => dueOn !== null && status === 'open' && trashedAt === null,
  );
  const planned = ofActive(records.planned);
  return {
    active: clients.filter(({ isSample }) => !isSample).length,
    month: monthOf(records.ended, today),
    due: byDay(
      dated.filter(
        ({ dueOn }) => dueOn !== null && dueOn >= today && dueOn <= addDays(today, DUE_SOON_DAYS),
      ),
    ),
    overdue: byDay(dated.filter((commitment) => isOverdue(commitment, today))),
    stages: STAGES.map((stage) => ({
      stage,
      count: engagements.filter((each) => each.stage === stage && each.endedOn === null).length,
    })),
    today: plannedOn(planned, today),
    withoutNext: withoutNext(clients, planned, now),
    reviews: nearReviews(engagements, today),
    reports: dueReports(engagements, today),
    // A sustaining plan lives on after the work, so closed clients are in it.
    sustaining: dueSustaining(
      records.closures.filter(({ clientId }) => kept.has(clientId)),
      today,
    ),
  };
}

function monthOf(
  ended: readonly LoggedSession[],
  today: Day,
): { sessions: number; minutes: number } {
  const month = today.slice(0, 7);
  const held = ended.filter(
    (session) =>
      session.status === 'ended' &&
      session.trashedAt === null &&
      session.outcome === 'held' &&
      session.startedAt !== null &&
      dayOf(session.startedAt).startsWith(month) &&
      countsAsCoaching(session),
  );
  return {
    sessions: held.length,
    minutes: held.reduce((sum, session) => sum + coachedMinutes(session), 0),
  };
}

/** A client whose last check-in is marked. */
export interface MarkedClient {
  clientId: ClientId;
  marks: readonly CheckInMark[];
}

/** The active clients whose last check-in is marked, most marks first. Check-ins come oldest first. */
export function markedClients(
  clients: readonly Client[],
  checkIns: readonly CheckIn[],
): MarkedClient[] {
  const active = new Set(
    clients.flatMap(({ id, status, trashedAt }) =>
      status === 'active' && trashedAt === null ? [id] : [],
    ),
  );
  return [...Map.groupBy(checkIns, ({ clientId }) => clientId)]
    .filter(([clientId]) => active.has(clientId))
    .map(([clientId, own]) => ({ clientId, marks: openMarks(own) }))
    .filter(({ marks }) => marks.length > 0)
    .toSorted((a, b) => b.marks.length - a.marks.length);
}

function byDay(commitments: readonly Commitment[]): Commitment[] {
  return commitments.toSorted((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1));
}
