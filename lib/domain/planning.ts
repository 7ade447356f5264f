import type { Client } from '@/lib/domain/client';
import type { Closure, SustainingStep } from '@/lib/domain/closure';
import { type Day, dayOf, daysBetween, type Instant } from '@/lib/domain/days';
import type { Engagement } from '@/lib/domain/engagement';
import type { ClientId } from '@/lib/domain/ids';
import type { RoomKey } from '@/lib/domain/room';
import type { Session } from '@/lib/domain/session';

/** A review is near from so many days before. */
export const REVIEW_NEAR_DAYS = 14;
/** A planned session that nobody began is over so long after its time. */
const BEGINS_LATE_MS = 4 * 60 * 60_000;

type Planned = Pick<Session, 'id' | 'clientId' | 'status' | 'plannedAt' | 'trashedAt'>;

/** Sessions that are planned and neither begun nor given up, earliest first. */
export function plannedSessions<S extends Planned>(sessions: readonly S[]): S[] {
  return sessions
    .filter(({ status, trashedAt }) => status === 'planned' && trashedAt === null)
    .toSorted((a, b) => a.plannedAt - b.plannedAt);
}

/** Today's planned sessions, earliest first, those whose time has passed included. */
export function plannedOn<S extends Planned>(sessions: readonly S[], today: Day): S[] {
  return plannedSessions(sessions).filter(({ plannedAt }) => dayOf(plannedAt) === today);
}

/** A client's session of today whose time is nearest: what Prep prepares, and what starting takes up. */
export function nearestToday<S extends Planned>(
  sessions: readonly S[],
  clientId: ClientId,
  now: Instant,
): S | undefined {
  return plannedOn(sessions, dayOf(now))
    .filter((session) => session.clientId === clientId)
    .toSorted((a, b) => Math.abs(a.plannedAt - now) - Math.abs(b.plannedAt - now))[0];
}

/** Today's session that is planned in a room, the one whose time is nearest. */
export function plannedInRoom<S extends Planned & Pick<Session, 'room'>>(
  sessions: readonly S[],
  room: RoomKey,
  now: Instant,
): S | undefined {
  return plannedOn(sessions, dayOf(now))
    .filter((session) => session.room === room)
    .toSorted((a, b) => Math.abs(a.plannedAt - now) - Math.abs(b.plannedAt - now))[0];
}

/** Each client's next session: the first one whose time has not long passed. */
export function nextByClient<S extends Planned>(
  sessions: readonly S[],
  now: Instant,
): Map<ClientId, S> {
  const next = new Map<ClientId, S>();
  for (const session of plannedSessions(sessions)) {
    if (session.plannedAt < now - BEGINS_LATE_MS || next.has(session.clientId)) continue;
    next.set(session.clientId, session);
  }
  return next;
}

/** Planned sessions whose time has passed and that nobody began: held elsewhere, or to be moved. */
export function missedPlans<S extends Planned>(sessions: readonly S[], now: Instant): S[] {
  return plannedSessions(sessions).filter(({ plannedAt }) => plannedAt < now - BEGINS_LATE_MS);
}

/** Active clients that have no session ahead, in the order they come. */
export function withoutNext(
  clients: readonly Client[],
  sessions: readonly Planned[],
  now: Instant,
): Client[] {
  const next = nextByClient(sessions, now);
  return clients.filter(
    ({ id, status, trashedAt, isSample }) =>
      status === 'active' && trashedAt === null && !isSample && !next.has(id),
  );
}

/** When coach and client look back together, or when the engagement should end. */
export interface NearReview {
  clientId: ClientId;
  engagementId: Engagement['id'];
  kind: 'review' | 'end';
  on: Day;
  /** Negative once the day has passed. */
  inDays: number;
}

/** Reviews and endings that are near or overdue in engagements under way, most pressing first. */
export function nearReviews(engagements: readonly Engagement[], today: Day): NearReview[] {
  return engagements
    .filter(({ endedOn }) => endedOn === null)
    .flatMap(({ id, clientId, reviewOn, plannedEndOn }) =>
      (
        [
          ['review', reviewOn],
          ['end', plannedEndOn],
        ] as const
      ).flatMap(([kind, on]): NearReview[] =>
        on === null
          ? []
          : [{ clientId, engagementId: id, kind, on, inDays: daysBetween(today, on) }],
      ),
    )
    .filter(({ inDays }) => inDays <= REVIEW_NEAR_DAYS)
    .toSorted((a, b) => a.inDays - b.inDays);
}

/** Steps of a sustaining plan whose check-in day has come, earliest first. */
export function dueSustaining(
  closures: readonly Closure[],
  today: Day,
): { clientId: ClientId; step: SustainingStep; inDays: number }[] {
  return closures
    .flatMap(({ clientId, sustaining }) =>
      sustaining.flatMap((step) =>
        step.checkOn === null || step.checkedOn !== null || step.checkOn > today
          ? []
          : [{ clientId, step, inDays: daysBetween(today, step.checkOn) }],
      ),
    )
    .toSorted((a, b) => a.inDays - b.inDays);
}
