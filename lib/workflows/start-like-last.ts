import { agendaTemplates } from '@/lib/domain/agenda-templates';
import type { Instant } from '@/lib/domain/days';
import type { ClientId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import { plannedMinutes } from '@/lib/domain/plan-hints';
import { nearestToday } from '@/lib/domain/planning';
import { lastAgenda } from '@/lib/domain/prep-summary';
import type { Session } from '@/lib/domain/session';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { listSessions, listSessionsByStatus } from '@/lib/storage/sessions';
import { startSession } from '@/lib/workflows/start-session';

const FIRST = { templateId: 'grow', minutes: 60 };

/**
 * Starts a session as it is planned for today, else with the agenda and the length of the client's
 * last one, else an hour of GROW.
 */
export async function startLikeLast(
  clientId: ClientId,
  language: Language,
  now: Instant,
  store: CoachsideDb = db,
): Promise<Session> {
  const planned = nearestToday(await listSessionsByStatus('planned', store), clientId, now);
  const last =
    planned === undefined
      ? lastAgenda(await listSessions(clientId, store))
      : { templateId: planned.agenda.templateId, minutes: plannedMinutes(planned) };
  const isKnown = agendaTemplates.some(({ id }) => id === last?.templateId);
  const { templateId, minutes } = last !== undefined && isKnown ? last : FIRST;
  return startSession({ clientId, templateId, minutes, language, now }, store);
}
