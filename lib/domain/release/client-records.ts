import type { CheckIn, Reflection } from '@/lib/domain/check-in';
import type { Client } from '@/lib/domain/client';
import type { Commitment } from '@/lib/domain/commitment';
import type { Consent } from '@/lib/domain/consent';
import { type Day, dayOf } from '@/lib/domain/days';
import type { Draft } from '@/lib/domain/draft';
import type { Engagement } from '@/lib/domain/engagement';
import type { Goal, Rating } from '@/lib/domain/goal';
import type { Note } from '@/lib/domain/note';
import type { PastHours } from '@/lib/domain/past-hours';
import type { Ask } from '@/lib/domain/question';
import type { Room } from '@/lib/domain/room';
import type { Session } from '@/lib/domain/session';

/** Everything kept about one client, as stored, what is in the trash included. */
export interface ClientRecords {
  client: Client;
  engagements: readonly Engagement[];
  sessions: readonly Session[];
  notes: readonly Note[];
  drafts: readonly Draft[];
  commitments: readonly Commitment[];
  goals: readonly Goal[];
  ratings: readonly Rating[];
  asks: readonly Ask[];
  checkIns: readonly CheckIn[];
  reflections: readonly Reflection[];
  consents: readonly Consent[];
  rooms: readonly Room[];
  pastHours: readonly PastHours[];
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
    ratings: own.ratings.filter(({ goalId }) => goalIds.has(goalId)).toSorted(byTime),
    checkIns: own.checkIns.filter(inSession).toSorted(byTime),
    reflections: own.reflections.filter(inSession).toSorted(byTime),
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
    commitments: own(records.commitments),
    goals: own(records.goals),
    ratings: own(records.ratings),
    asks: own(records.asks),
    checkIns: own(records.checkIns),
    reflections: own(records.reflections),
    consents: own(records.consents),
    rooms: own(records.rooms),
    pastHours: own(records.pastHours),
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

function isKept({ trashedAt }: { trashedAt: number | null }): boolean {
  return trashedAt === null;
}

function byTime(a: { at: number }, b: { at: number }): number {
  return a.at - b.at;
}
