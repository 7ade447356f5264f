import type { Client } from '@/lib/domain/client';
import type { Commitment } from '@/lib/domain/commitment';
import { type Day, dayOf, type Instant } from '@/lib/domain/days';
import { matchesFolded } from '@/lib/domain/fold';
import type { ClientId } from '@/lib/domain/ids';
import type { Session } from '@/lib/domain/session';

/** What Home needs of the whole practice, as stored; nothing that is in the trash. */
export interface PracticeRecords {
  clients: readonly Client[];
  /** Planned and ended ones. */
  sessions: readonly Session[];
  openCommitments: readonly Commitment[];
}

/** One client as Home lists it. */
export interface ClientRow {
  id: ClientId;
  shownAs: string;
  /** The full name: searched, never shown. */
  name: string;
  isSample: boolean;
  isClosed: boolean;
  /** Which session comes next: 1 for the first. */
  ordinal: number;
  lastOn: Day | undefined;
  openCommitments: number;
  isToday: boolean;
  /** When today's session is planned to begin, if it has a time. */
  todayAt: Instant | undefined;
  isInCall: boolean;
  /** The last session, or when the client was added. */
  touchedAt: number;
}

/**
 * Every client, most likely next first: planned today, in the order of their times, then the one in
 * the call, then recent. Of those planned today the one in the call comes first.
 */
export function clientRows(
  { clients, sessions, openCommitments }: PracticeRecords,
  inCall: ClientId | undefined,
  today: Day,
): ClientRow[] {
  const sessionsOf = Map.groupBy(sessions, ({ clientId }) => clientId);
  const promisesOf = Map.groupBy(openCommitments, ({ clientId }) => clientId);
  return clients
    .map((client): ClientRow => {
      const own = sessionsOf.get(client.id) ?? [];
      const ofToday = own.filter((each) => isPlannedOn(each, today));
      const begun = own.filter(({ startedAt }) => startedAt !== null);
      const last = begun.toSorted((a, b) => (b.startedAt ?? 0) - (a.startedAt ?? 0))[0];
      return {
        id: client.id,
        shownAs: client.shownAs,
        name: client.name,
        isSample: client.isSample,
        isClosed: client.status === 'closed',
        ordinal: begun.length + 1,
        lastOn: last && dayOf(last.startedAt ?? last.plannedAt),
        openCommitments: promisesOf.get(client.id)?.length ?? 0,
        isToday: last?.nextSessionOn === today || ofToday.length > 0,
        todayAt:
          ofToday.length > 0 ? Math.min(...ofToday.map(({ plannedAt }) => plannedAt)) : undefined,
        isInCall: client.id === inCall,
        touchedAt: last?.startedAt ?? client.createdAt,
      };
    })
    .toSorted(byLikelihood);
}

/** The rows whose display name or full name has every word of the query, whatever its accents. */
export function matchingRows(rows: readonly ClientRow[], words: readonly string[]): ClientRow[] {
  return rows.filter(({ shownAs, name }) => matchesFolded(`${shownAs} ${name}`, words));
}

function isPlannedOn(session: Session, today: Day): boolean {
  return session.status === 'planned' && dayOf(session.plannedAt) === today;
}

function byLikelihood(a: ClientRow, b: ClientRow): number {
  return (
    Number(b.isToday) - Number(a.isToday) ||
    Number(b.isInCall && b.isToday) - Number(a.isInCall && a.isToday) ||
    byTime(a, b) ||
    Number(b.isInCall) - Number(a.isInCall) ||
    Number(a.isClosed) - Number(b.isClosed) ||
    b.touchedAt - a.touchedAt
  );
}

/** A day without a time comes after every time of that day. */
function byTime({ todayAt: a }: ClientRow, { todayAt: b }: ClientRow): number {
  return (a ?? Number.MAX_SAFE_INTEGER) - (b ?? Number.MAX_SAFE_INTEGER);
}
