import { agendaFrom, agendaTemplates, getTemplate } from '@/lib/domain/agenda-templates';
import { CALENDAR_AHEAD_DAYS } from '@/lib/domain/calendar/calendar-entry';
import {
  comparePlan,
  type PlannedEvent,
  type PlanStep,
  placeOf,
} from '@/lib/domain/calendar/compare-plan';
import type { Client } from '@/lib/domain/client';
import type { Instant } from '@/lib/domain/days';
import type { ClientId, SeriesId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import { kindOfTemplate, makeSession } from '@/lib/domain/make-session';
import type { Session } from '@/lib/domain/session';
import { findClient } from '@/lib/storage/clients';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { findOpenEngagement } from '@/lib/storage/engagements';
import { listOfSeries, readPlannedSessions } from '@/lib/storage/planned-sessions';
import { listSessionsBefore, saveSession } from '@/lib/storage/sessions';
import { itemLabels } from '@/lib/text/templates';
import { asOperation } from '@/lib/workflows/as-operation';

/** What an import did. */
export type ImportOutcome = Record<PlanStep['what'], number>;

/** How a client's first imported session begins; the coach chooses again in Prep. */
const FIRST_TEMPLATE = 'grow';
const DAY_MS = 86_400_000;

/** Up to when a calendar that is read now is complete. */
export function calendarEnd(now: Instant): Instant {
  return now + CALENDAR_AHEAD_DAYS * DAY_MS;
}

/**
 * Brings the events of a calendar into the plan: new ones are added, known ones move with their
 * event, cancelled ones go to the trash. What has begun, and what the coach has removed, stays as it
 * is, so that importing the same file again changes nothing. All or nothing.
 */
export async function importSessions(
  events: readonly PlannedEvent[],
  language: Language,
  now: Instant,
  store: CoachsideDb = db,
): Promise<ImportOutcome> {
  const { clients, engagements, sessions, meta } = store;
  return asOperation(
    'import',
    (done) =>
      store.transaction('rw', clients, engagements, sessions, meta, async () => {
        const outcome = await importSteps(events, language, now, store);
        await done();
        return outcome;
      }),
    store,
  );
}

async function importSteps(
  events: readonly PlannedEvent[],
  language: Language,
  now: Instant,
  store: CoachsideDb,
): Promise<ImportOutcome> {
  const known = await listKnownSessions(
    events.map(({ seriesId }) => seriesId),
    store,
  );
  const steps = comparePlan(events, { sessions: known, now, until: calendarEnd(now) });
  const outcome: ImportOutcome = { added: 0, moved: 0, cancelled: 0, left: 0 };
  const beginnings = new Map<ClientId, Beginning>();
  for (const step of steps) {
    outcome[step.what] += 1;
    if (step.what === 'added') {
      const { clientId } = step.event;
      const beginning = beginnings.get(clientId) ?? (await beginningOf(clientId, now, store));
      beginnings.set(clientId, beginning);
      await saveSession(newSession(step.event, beginning, language), store);
    } else if (step.what === 'cancelled') {
      // Should the calendar have it again, it is a new one: this was not the coach's word.
      const { sourceKey: _, ...session } = step.session;
      await saveSession({ ...session, trashedAt: now }, store);
    } else if (step.session !== undefined) {
      await saveSession(step.session, store);
    }
  }
  return outcome;
}

/** What {@link comparePlan} needs to know: sessions of these series, and everything planned. */
export async function listKnownSessions(
  seriesIds: readonly SeriesId[],
  store: CoachsideDb = db,
): Promise<Session[]> {
  const [ofSeries, { rows: planned }] = await Promise.all([
    listOfSeries([...new Set(seriesIds)], store),
    readPlannedSessions(store),
  ]);
  return [...new Map([...planned, ...ofSeries].map((each) => [each.id, each])).values()];
}

/** What a client's new sessions have in common. */
interface Beginning {
  client: Client;
  templateId: string;
  engagementId: Session['engagementId'];
}

async function beginningOf(
  clientId: ClientId,
  now: Instant,
  store: CoachsideDb,
): Promise<Beginning> {
  const client = await findClient(clientId, store);
  if (client === undefined) throw new Error(`No client ${clientId}`);
  const [last] = await listSessionsBefore(clientId, now, store);
  const lastTemplate = agendaTemplates.find(({ id }) => id === last?.agenda.templateId)?.id;
  const isOrdinary = lastTemplate !== undefined && kindOfTemplate(lastTemplate) === 'working';
  return {
    client,
    // A meeting of a special kind, as the mid-point is, does not come every time.
    templateId: isOrdinary ? lastTemplate : FIRST_TEMPLATE,
    engagementId: (await findOpenEngagement(clientId, store))?.id ?? null,
  };
}

function newSession(
  event: PlannedEvent,
  { client, templateId, engagementId }: Beginning,
  language: Language,
): Session {
  const labels = itemLabels(templateId, language, client);
  const agenda = agendaFrom(getTemplate(templateId), event.minutes, labels);
  return {
    ...makeSession(client.id, agenda, event.startsAt),
    ...placeOf(event),
    engagementId,
    paidKind: client.paidKind,
    sourceKey: event.sourceKey,
    seriesId: event.seriesId,
  };
}
