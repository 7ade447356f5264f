import { agendaFrom, getTemplate } from '@/lib/domain/agenda-templates';
import type { Instant } from '@/lib/domain/days';
import type { ClientId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import { makeSession } from '@/lib/domain/make-session';
import type { RoomKey } from '@/lib/domain/room';
import type { Session } from '@/lib/domain/session';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { findOpenEngagement } from '@/lib/storage/engagements';
import { listBySource } from '@/lib/storage/planned-sessions';
import { saveSession } from '@/lib/storage/sessions';
import { itemLabels } from '@/lib/text/templates';

/** One event of an imported calendar that the coach matched to a client. */
export interface CalendarEvent {
  /** The same for the same event whenever the file is imported: a SHA-256 in hexadecimal. */
  sourceKey: string;
  clientId: ClientId;
  plannedAt: Instant;
  minutes: number;
  zone?: string | undefined;
  room?: RoomKey | undefined;
  location?: string | undefined;
  isCancelled: boolean;
}

/** What an import did, or would do. */
export interface ImportOutcome {
  added: number;
  moved: number;
  cancelled: number;
  /** Known as they are, begun already, or removed by the coach. */
  left: number;
}

/** How imported sessions begin; the coach chooses again in Prep. */
const TEMPLATE = 'grow';

/**
 * Brings the events of a calendar into the plan: new ones are added, known ones move with their
 * event, cancelled ones go to the trash. What has begun, and what the coach has removed, stays as it
 * is, so that importing the same file again changes nothing. All or nothing.
 */
export async function importSessions(
  events: readonly CalendarEvent[],
  language: Language,
  now: Instant,
  store: CoachsideDb = db,
): Promise<ImportOutcome> {
  return store.transaction('rw', store.engagements, store.sessions, async () => {
    const steps = await importSteps(events, language, now, store);
    for (const { session } of steps) if (session !== undefined) await saveSession(session, store);
    return outcomeOf(steps);
  });
}

/** What {@link importSessions} would do; writes nothing. */
export async function previewImport(
  events: readonly CalendarEvent[],
  language: Language,
  now: Instant,
  store: CoachsideDb = db,
): Promise<ImportOutcome> {
  return outcomeOf(await importSteps(events, language, now, store));
}

interface Step {
  what: keyof ImportOutcome;
  /** What is written, if anything is. */
  session: Session | undefined;
}

async function importSteps(
  events: readonly CalendarEvent[],
  language: Language,
  now: Instant,
  store: CoachsideDb,
): Promise<Step[]> {
  // A file may name an event twice; the last one says how it is.
  const byKey = new Map(events.map((event) => [event.sourceKey, event]));
  const known = new Map(
    (await listBySource([...byKey.keys()], store)).map((session) => [session.sourceKey, session]),
  );
  const steps: Step[] = [];
  for (const event of byKey.values()) {
    const session = known.get(event.sourceKey);
    steps.push(
      session === undefined
        ? await newStep(event, language, store)
        : knownStep(session, event, now),
    );
  }
  return steps;
}

async function newStep(
  event: CalendarEvent,
  language: Language,
  store: CoachsideDb,
): Promise<Step> {
  if (event.isCancelled) return { what: 'left', session: undefined };
  const labels = itemLabels(TEMPLATE, language);
  const agenda = agendaFrom(getTemplate(TEMPLATE), event.minutes, labels);
  const session = makeSession(event.clientId, agenda, event.plannedAt);
  const engagementId = (await findOpenEngagement(event.clientId, store))?.id ?? null;
  return {
    what: 'added',
    session: { ...session, ...placeOf(event), engagementId, sourceKey: event.sourceKey },
  };
}

function knownStep(session: Session, event: CalendarEvent, now: Instant): Step {
  const left: Step = { what: 'left', session: undefined };
  if (session.status !== 'planned' || session.trashedAt !== null) return left;
  if (event.isCancelled) return { what: 'cancelled', session: { ...session, trashedAt: now } };
  const moved = { ...session, plannedAt: event.plannedAt, ...placeOf(event) };
  const isSame =
    moved.plannedAt === session.plannedAt &&
    moved.zone === session.zone &&
    moved.room === session.room &&
    moved.location === session.location;
  return isSame ? left : { what: 'moved', session: moved };
}

/** A room the coach chose by hand outlives an event that names none. */
function placeOf({ zone, room, location }: CalendarEvent): Partial<Session> {
  return {
    ...(zone === undefined ? {} : { zone }),
    ...(room === undefined ? {} : { room }),
    ...(location === undefined ? {} : { location }),
  };
}

function outcomeOf(steps: readonly Step[]): ImportOutcome {
  const outcome: ImportOutcome = { added: 0, moved: 0, cancelled: 0, left: 0 };
  for (const { what } of steps) outcome[what] += 1;
  return outcome;
}
