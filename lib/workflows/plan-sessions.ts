import { agendaFrom, getTemplate } from '@/lib/domain/agenda-templates';
import type { Day, Instant } from '@/lib/domain/days';
import {
  type ClientId,
  newId,
  type SeriesId,
  type SessionId,
  seriesIdSchema,
} from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import { makeSession } from '@/lib/domain/make-session';
import { type Repeat, repeatDays } from '@/lib/domain/repeat-days';
import type { RoomKey } from '@/lib/domain/room';
import type { Session } from '@/lib/domain/session';
import { type ClockTime, instantAt } from '@/lib/domain/zoned-time';
import { findClient } from '@/lib/storage/clients';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { findOpenEngagement } from '@/lib/storage/engagements';
import { listPlannedOfSeries } from '@/lib/storage/planned-sessions';
import { changeSession, saveSession } from '@/lib/storage/sessions';
import { itemLabels } from '@/lib/text/templates';

/** A day and a time, by the clocks of a zone; of the coach's own without one. */
export interface PlannedTime {
  day: Day;
  time: ClockTime;
  zone?: string | undefined;
}

export interface SessionPlan extends PlannedTime {
  clientId: ClientId;
  templateId: string;
  minutes: number;
  /** What the agenda's items are called in. */
  language: Language;
  room?: RoomKey | undefined;
  location?: string | undefined;
  /** Once, unless something is said. */
  repeat?: { every: Repeat; count: number } | undefined;
}

/**
 * Plans a session, or a series that keeps its time on the clock when the clocks change. All or
 * nothing. Throws `RangeError` for a zone that does not exist, and names a client or template that
 * does not. Returns them earliest first.
 */
export async function planSessions(plan: SessionPlan, store: CoachsideDb = db): Promise<Session[]> {
  const { clientId, day, time, zone, repeat } = plan;
  const days = repeat === undefined ? [day] : repeatDays(day, repeat.every, repeat.count);
  const template = getTemplate(plan.templateId);
  const shared = {
    ...(zone === undefined ? {} : { zone }),
    ...(days.length > 1 ? { seriesId: newId(seriesIdSchema) } : {}),
    ...(plan.location === undefined ? {} : { location: plan.location }),
    room: plan.room ?? null,
  };
  const { clients, engagements, sessions } = store;
  return store.transaction('rw', clients, engagements, sessions, async () => {
    const client = await findClient(clientId, store);
    if (client === undefined) throw new Error(`No client ${clientId}`);
    const engagementId = (await findOpenEngagement(clientId, store))?.id ?? null;
    const labels = itemLabels(plan.templateId, plan.language, client);
    const agenda = agendaFrom(template, plan.minutes, labels);
    const planned = days.map(
      (each): Session => ({
        ...makeSession(clientId, agenda, instantAt(each, time, zone)),
        ...shared,
        engagementId,
        paidKind: client.paidKind,
      }),
    );
    for (const session of planned) await saveSession(session, store);
    return planned;
  });
}

/** Moves one planned session to another time. A session that has begun stays where it was. */
export async function moveSession(
  id: SessionId,
  { day, time, zone }: PlannedTime,
  store: CoachsideDb = db,
): Promise<void> {
  const plannedAt = instantAt(day, time, zone);
  await changeSession(
    id,
    (session) => {
      if (session.status !== 'planned') return session;
      const { zone: _, ...rest } = session;
      return { ...rest, plannedAt, ...(zone === undefined ? {} : { zone }) };
    },
    store,
  );
}

/** Gives a planned session up: it goes to the trash. A session that has begun stays. */
export async function unplanSession(
  id: SessionId,
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  await changeSession(
    id,
    (session) => (session.status === 'planned' ? { ...session, trashedAt: now } : session),
    store,
  );
}

/** Gives up what is still planned of a series from an instant on. Returns which those were. */
export async function unplanSeries(
  id: SeriesId,
  from: Instant,
  now: Instant,
  store: CoachsideDb = db,
): Promise<SessionId[]> {
  return store.transaction('rw', store.sessions, async () => {
    const planned = await listPlannedOfSeries(id, store);
    const later = planned.filter(({ plannedAt }) => plannedAt >= from);
    for (const session of later) await saveSession({ ...session, trashedAt: now }, store);
    return later.map((session) => session.id);
  });
}

/** Takes back that sessions were given up: they are planned as they were. */
export async function planAgain(ids: readonly SessionId[], store: CoachsideDb = db): Promise<void> {
  await store.transaction('rw', store.sessions, async () => {
    for (const id of ids) {
      await changeSession(id, (session) => ({ ...session, trashedAt: null }), store);
    }
  });
}
