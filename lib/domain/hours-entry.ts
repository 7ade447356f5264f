import { agendaSchema, coachedFor } from '@/lib/domain/agenda';
import { type Day, dayOf } from '@/lib/domain/days';
import type { Outcome, PaidKind, SessionMode } from '@/lib/domain/hour-kinds';
import type { SessionId } from '@/lib/domain/ids';
import type { PastHours } from '@/lib/domain/past-hours';
import { type Session, type SessionKind, sessionSchema } from '@/lib/domain/session';
import { z } from '@/lib/domain/zod';

/** What the hours log reads of a session, and no more: it reads every session there is. */
export const loggedSessionSchema = z.extend(
  z.pick(sessionSchema, {
    id: true,
    clientId: true,
    kind: true,
    status: true,
    startedAt: true,
    endedAt: true,
    mode: true,
    paidKind: true,
    countsAsCoaching: true,
    outcome: true,
    importedAt: true,
    trashedAt: true,
  }),
  { agenda: z.pick(agendaSchema, { visits: true, pauses: true }) },
);
export type LoggedSession = z.infer<typeof loggedSessionSchema>;

/** A line of the coach's log: a session that has ended, or hours from before Coachside. */
export interface HoursEntry {
  id: string;
  /** `null` for past hours. */
  sessionId: SessionId | null;
  /** Whose line it is: the key of an `HoursClient`. */
  clientKey: string;
  from: Day;
  /** The last day; the same as the first for a session. */
  to: Day;
  /** Whole minutes coached, without pauses. None when the session was not held. */
  minutes: number;
  mode: SessionMode | null;
  paidKind: PaidKind;
  outcome: Outcome;
  /** Whether the minutes are coaching; supervision, for one, is not. */
  isCoaching: boolean;
}

/** What is about coaching without being it: a meeting with the sponsor, and the coach's own. */
const NOT_COACHING: ReadonlySet<SessionKind> = new Set<SessionKind>(['three-way', 'supervision']);

/** A three-way meeting and supervision are not coaching, unless the coach says otherwise. */
export function countsAsCoaching(session: Pick<Session, 'kind' | 'countsAsCoaching'>): boolean {
  return session.countsAsCoaching ?? !NOT_COACHING.has(session.kind);
}

/**
 * The minutes coached in a session that has ended, without pauses and to the nearest whole minute:
 * everything that is added up later is a whole number, so that sums are exact.
 */
export function coachedMinutes({
  agenda,
  startedAt,
  endedAt,
  outcome,
}: Pick<LoggedSession, 'agenda' | 'startedAt' | 'endedAt' | 'outcome'>): number {
  if (outcome !== 'held' || startedAt === null || endedAt === null) return 0;
  return Math.round(coachedFor(agenda, endedAt) / 60_000);
}

/**
 * A session as a line of the log, on the day it began; `undefined` unless it has ended, and for one
 * of which only notes were brought in: nobody knows how long it took.
 */
export function entryOfSession(session: LoggedSession): HoursEntry | undefined {
  if (session.status !== 'ended' || session.startedAt === null) return undefined;
  if (session.importedAt !== undefined) return undefined;
  const day = dayOf(session.startedAt);
  return {
    id: session.id,
    sessionId: session.id,
    clientKey: session.clientId,
    from: day,
    to: day,
    minutes: coachedMinutes(session),
    mode: session.mode,
    paidKind: session.paidKind,
    outcome: session.outcome,
    isCoaching: countsAsCoaching(session),
  };
}

export function entryOfPastHours(past: PastHours, clientKey: string): HoursEntry {
  return {
    id: past.id,
    sessionId: null,
    clientKey,
    from: past.on,
    to: past.until,
    minutes: past.minutes,
    mode: past.mode,
    paidKind: past.paidKind,
    outcome: 'held',
    isCoaching: true,
  };
}
