import { agendaFrom, agendaTemplates } from '@/lib/domain/agenda-templates';
import type { Occurrence } from '@/lib/domain/calendar/calendar-entry';
import type { Instant } from '@/lib/domain/days';
import type { ClientId, SeriesId } from '@/lib/domain/ids';
import type { Session } from '@/lib/domain/session';

/** A time of a calendar that the coach matched to a client. */
export interface PlannedEvent extends Occurrence {
  clientId: ClientId;
  seriesId: SeriesId;
}

/**
 * What the calendar means for the plan. `left` holds for what is known as it is, has begun, was
 * removed by the coach, or is over.
 */
export type PlanStep =
  | { what: 'added'; event: PlannedEvent }
  | { what: 'moved'; event: PlannedEvent; from: Session; session: Session }
  | { what: 'cancelled'; event: PlannedEvent | undefined; session: Session }
  /** With the session as it should be, where only where it comes from is new. */
  | { what: 'left'; event: PlannedEvent; session: Session | undefined };

export interface KnownPlan {
  /** Those of the events' series or sources, in whatever state, and everything that is planned. */
  sessions: readonly Session[];
  now: Instant;
  /** Up to when the events are complete: what is planned until then and not among them is gone. */
  until: Instant;
}

/**
 * Compares the times of a calendar with what is planned. A time that is known moves with its event;
 * one that is new is added, unless the client has a session planned for that very moment, which
 * then counts as the event's. When a whole series moves, its sessions move to the nearest of the
 * new times; what it no longer has is cancelled. A file may name a time twice: the last one holds.
 */
export function comparePlan(
  events: readonly PlannedEvent[],
  { sessions, now, until }: KnownPlan,
): PlanStep[] {
  const byKey = new Map(events.map((event) => [event.sourceKey, event]));
  const known = new Map(sessions.map((session) => [session.sourceKey, session]));
  const steps: PlanStep[] = [];
  const fresh: PlannedEvent[] = [];
  for (const event of byKey.values()) {
    const session = known.get(event.sourceKey);
    if (session !== undefined) steps.push(knownStep(session, event));
    else if (event.isCancelled || isOver(event, now)) steps.push(left(event));
    else fresh.push(event);
  }
  const stayed = new Set(steps.map(({ event }) => event?.seriesId));
  const gone = sessions.filter((session) => {
    const { sourceKey, seriesId, plannedAt, startedAt } = session;
    if (sourceKey === undefined || byKey.has(sourceKey) || startedAt !== null) return false;
    // What the coach removed takes its new time along only when the whole series has moved.
    return (isOpen(session) || !stayed.has(seriesId)) && plannedAt >= now && plannedAt < until;
  });
  const { pairs, unpaired, vanished } = pairUp(fresh, gone);
  for (const [event, session] of pairs) steps.push(knownStep(session, event));
  const series = new Set(events.map(({ seriesId }) => seriesId));
  for (const session of vanished) {
    if (session.seriesId === undefined || !series.has(session.seriesId)) continue;
    if (isOpen(session)) steps.push({ what: 'cancelled', event: undefined, session });
  }
  return [...steps, ...newSteps(unpaired, following(steps, sessions))];
}

function knownStep(session: Session, event: PlannedEvent): PlanStep {
  if (!isOpen(session)) return left(event);
  if (event.isCancelled) return { what: 'cancelled', event, session };
  const named = { ...session, sourceKey: event.sourceKey, seriesId: event.seriesId };
  const moved = {
    ...named,
    plannedAt: event.startsAt,
    ...placeOf(event),
    ...agendaFor(session, event),
  };
  const isSame =
    moved.plannedAt === session.plannedAt &&
    moved.zone === session.zone &&
    moved.room === session.room &&
    moved.location === session.location &&
    moved.agenda === session.agenda;
  if (!isSame) return { what: 'moved', event, from: session, session: moved };
  return { what: 'left', event, session: isNamedSo(session, event) ? undefined : named };
}

function left(event: PlannedEvent): PlanStep {
  return { what: 'left', event, session: undefined };
}

/** Planned, and neither begun nor given up. */
function isOpen({ status, trashedAt }: Session): boolean {
  return status === 'planned' && trashedAt === null;
}

function isNamedSo({ sourceKey, seriesId }: Session, event: PlannedEvent): boolean {
  return sourceKey === event.sourceKey && seriesId === event.seriesId;
}

function isOver({ startsAt, minutes }: Occurrence, now: Instant): boolean {
  return startsAt + minutes * 60_000 <= now;
}

/** A room the coach chose by hand outlives an event that names none. */
export function placeOf({ zone, room, location }: Occurrence): Partial<Session> {
  return {
    ...(zone === undefined ? {} : { zone }),
    ...(room === undefined ? {} : { room }),
    ...(location === undefined ? {} : { location }),
  };
}

/** The same agenda in the event's minutes, when those have changed. */
function agendaFor({ agenda }: Session, { minutes }: Occurrence): Partial<Session> {
  const template = agendaTemplates.find(({ id }) => id === agenda.templateId);
  if (template === undefined || template.items.length !== agenda.items.length) return {};
  const labels = agenda.items.map(({ label }) => label);
  const scaled = agendaFrom(template, minutes, labels);
  return lengthOf(scaled) === lengthOf(agenda) ? {} : { agenda: scaled };
}

function lengthOf({ items }: Session['agenda']): number {
  return items.reduce((sum, { plannedMinutes }) => sum + plannedMinutes, 0);
}

interface Pairing {
  pairs: [PlannedEvent, Session][];
  unpaired: PlannedEvent[];
  vanished: Session[];
}

/** Gives each session that its series no longer has the nearest of the series' new times. */
function pairUp(fresh: readonly PlannedEvent[], gone: readonly Session[]): Pairing {
  const bySeries = Map.groupBy(fresh, ({ seriesId }) => seriesId);
  const pairing: Pairing = { pairs: [], unpaired: [], vanished: [] };
  for (const session of gone.toSorted((a, b) => a.plannedAt - b.plannedAt)) {
    const open = session.seriesId === undefined ? [] : (bySeries.get(session.seriesId) ?? []);
    const distance = ({ startsAt }: PlannedEvent) => Math.abs(startsAt - session.plannedAt);
    const nearest = open.toSorted((a, b) => distance(a) - distance(b))[0];
    if (nearest === undefined) {
      pairing.vanished.push(session);
    } else {
      open.splice(open.indexOf(nearest), 1);
      pairing.pairs.push([nearest, session]);
    }
  }
  pairing.unpaired = [...bySeries.values()].flat();
  return pairing;
}

/** What is planned once the steps are taken. */
function following(steps: readonly PlanStep[], sessions: readonly Session[]): Session[] {
  const after = new Map(sessions.filter(isOpen).map((session) => [session.id, session]));
  for (const step of steps) {
    if (step.what === 'cancelled') after.delete(step.session.id);
    else if (step.what === 'moved') after.set(step.session.id, step.session);
  }
  return [...after.values()];
}

/** Of times that no session has: one that the client has planned for that very moment is no second. */
function newSteps(events: readonly PlannedEvent[], sessions: readonly Session[]): PlanStep[] {
  const atMoment = new Map(
    sessions.map((session) => [momentOf(session.clientId, session.plannedAt), session]),
  );
  const taken = new Set<string>();
  return events.map((event): PlanStep => {
    const moment = momentOf(event.clientId, event.startsAt);
    const session = atMoment.get(moment);
    const isDouble = taken.has(moment);
    taken.add(moment);
    if (isDouble) return left(event);
    if (session === undefined) return { what: 'added', event };
    // Planned from another calendar that has it too: it stays that one's.
    return session.sourceKey === undefined ? knownStep(session, event) : left(event);
  });
}

function momentOf(clientId: ClientId, at: Instant): string {
  return `${clientId} ${at}`;
}
