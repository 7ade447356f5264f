import type { AccessRequest } from '@/lib/domain/access-request';
import type { Agreement } from '@/lib/domain/agreement';
import type { Assessment } from '@/lib/domain/assessment';
import type { CheckIn, Reflection } from '@/lib/domain/check-in';
import type { Client } from '@/lib/domain/client';
import type { Closure } from '@/lib/domain/closure';
import type { Commitment } from '@/lib/domain/commitment';
import type { Consent } from '@/lib/domain/consent';
import { type Day, dayOf } from '@/lib/domain/days';
import type { Dilemma } from '@/lib/domain/dilemma';
import type { Draft } from '@/lib/domain/draft';
import type { Engagement } from '@/lib/domain/engagement';
import type { Achievement, Evaluation } from '@/lib/domain/evaluation';
import type { Feedback } from '@/lib/domain/feedback';
import type { Goal, Rating } from '@/lib/domain/goal';
import type { Note } from '@/lib/domain/note';
import type { PastHours } from '@/lib/domain/past-hours';
import type { PulseRound } from '@/lib/domain/pulse';
import type { Ask } from '@/lib/domain/question';
import type { RecapDraft } from '@/lib/domain/recap-draft';
import type { Repair } from '@/lib/domain/repair';
import type { Room } from '@/lib/domain/room';
import type { SentDocument } from '@/lib/domain/sent-document';
import type { Session } from '@/lib/domain/session';
import type { SkillPractice } from '@/lib/domain/skill-practice';
import type { TransferenceNote } from '@/lib/domain/transference-note';
import { isKept } from '@/lib/domain/trash';

/** Everything kept about one client, as stored, what is in the trash included. */
export interface ClientRecords {
  client: Client;
  engagements: readonly Engagement[];
  sessions: readonly Session[];
  notes: readonly Note[];
  drafts: readonly Draft[];
  recapDrafts: readonly RecapDraft[];
  commitments: readonly Commitment[];
  goals: readonly Goal[];
  ratings: readonly Rating[];
  asks: readonly Ask[];
  checkIns: readonly CheckIn[];
  reflections: readonly Reflection[];
  consents: readonly Consent[];
  rooms: readonly Room[];
  pastHours: readonly PastHours[];
  agreements: readonly Agreement[];
  assessments: readonly Assessment[];
  skillPractice: readonly SkillPractice[];
  pulseRounds: readonly PulseRound[];
  feedback: readonly Feedback[];
  evaluations: readonly Evaluation[];
  achievements: readonly Achievement[];
  closures: readonly Closure[];
  repairs: readonly Repair[];
  dilemmas: readonly Dilemma[];
  transferenceNotes: readonly TransferenceNote[];
  sentDocuments: readonly SentDocument[];
  accessRequests: readonly AccessRequest[];
}

/**
 * The records without what was deleted, without what was captured in a session that was, and
 * without what belongs to somebody else. Every list is in the order in which it came about.
 */
export function keptRecords(records: ClientRecords): ClientRecords {
  const { client } = records;
  const own = ownRecords(records);
  const sessions = own.sessions.filter(isKept).toSorted((a, b) => startOf(a) - startOf(b));
  const goals = own.goals.filter(isKept).toSorted((a, b) => a.createdAt - b.createdAt);
  const sessionIds = new Set<string>(sessions.map(({ id }) => id));
  const goalIds = new Set<string>(goals.map(({ id }) => id));
  const inSession = ({ sessionId }: { sessionId: string }) => sessionIds.has(sessionId);
  const lines = <Row extends { sessionId: string; trashedAt: number | null; at: number }>(
    rows: readonly Row[],
  ) => rows.filter((row) => isKept(row) && inSession(row)).toSorted(byTime);
  return {
    ...own,
    client,
    sessions,
    goals,
    notes: lines(own.notes),
    commitments: lines(own.commitments),
    asks: lines(own.asks),
    drafts: own.drafts.filter(inSession),
    recapDrafts: own.recapDrafts.filter(inSession),
    ratings: own.ratings.filter(({ goalId }) => goalIds.has(goalId)).toSorted(byTime),
    checkIns: own.checkIns.filter(inSession).toSorted(byTime),
    reflections: own.reflections.filter(inSession).toSorted(byTime),
    pastHours: own.pastHours.filter(isKept),
    agreements: own.agreements.filter(isKept),
    assessments: own.assessments.filter(isKept),
    skillPractice: own.skillPractice.filter(isKept),
    pulseRounds: own.pulseRounds.filter(isKept),
    feedback: own.feedback.filter(isKept),
    achievements: own.achievements.filter(isKept),
    repairs: own.repairs.filter(isKept),
    dilemmas: own.dilemmas.filter(isKept),
    transferenceNotes: own.transferenceNotes.filter(isKept),
    accessRequests: own.accessRequests.filter(isKept),
  };
}

/** The records without rows that belong to another client, what is in the trash included. */
export function ownRecords(records: ClientRecords): ClientRecords {
  const { client } = records;
  const own = <Row extends { clientId: string | null }>(rows: readonly Row[]) =>
    rows.filter(({ clientId }) => clientId === client.id);
  const sessions = own(records.sessions);
  const sessionIds = new Set(sessions.map(({ id }) => id));
  return {
    client,
    engagements: own(records.engagements),
    sessions,
    notes: own(records.notes),
    drafts: records.drafts.filter(({ sessionId }) => sessionIds.has(sessionId)),
    recapDrafts: records.recapDrafts.filter(({ sessionId }) => sessionIds.has(sessionId)),
    commitments: own(records.commitments),
    goals: own(records.goals),
    ratings: own(records.ratings),
    asks: own(records.asks),
    checkIns: own(records.checkIns),
    reflections: own(records.reflections),
    consents: own(records.consents),
    rooms: own(records.rooms),
    pastHours: own(records.pastHours),
    agreements: own(records.agreements),
    assessments: own(records.assessments),
    skillPractice: own(records.skillPractice),
    pulseRounds: own(records.pulseRounds),
    feedback: own(records.feedback),
    evaluations: own(records.evaluations),
    achievements: own(records.achievements),
    closures: own(records.closures),
    repairs: own(records.repairs),
    dilemmas: own(records.dilemmas),
    transferenceNotes: own(records.transferenceNotes),
    sentDocuments: own(records.sentDocuments),
    accessRequests: own(records.accessRequests),
  };
}

/** The sessions that took place; what was cancelled, missed or still is to come is not among them. */
export function heldSessions({ sessions }: ClientRecords): Session[] {
  return sessions.filter(({ status, outcome }) => status === 'ended' && outcome === 'held');
}

/** The day on which a session began. */
export function heldOn(session: Session): Day {
  return dayOf(startOf(session));
}

function startOf({ startedAt, plannedAt }: Session): number {
  return startedAt ?? plannedAt;
}

function byTime(a: { at: number }, b: { at: number }): number {
  return a.at - b.at;
}
