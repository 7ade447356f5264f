import type { Agenda } from '@/lib/domain/agenda';
import type { Instant } from '@/lib/domain/days';
import { type ClientId, newId, sessionIdSchema } from '@/lib/domain/ids';
import { NEW_SESSION_HOURS, type Session, sessionKindSchema } from '@/lib/domain/session';

/** A planned session with nothing in it yet. */
export function makeSession(clientId: ClientId, agenda: Agenda, plannedAt: Instant): Session {
  return {
    id: newId(sessionIdSchema),
    clientId,
    engagementId: null,
    kind: kindOfTemplate(agenda.templateId),
    status: 'planned',
    plannedAt,
    startedAt: null,
    endedAt: null,
    agenda,
    focus: '',
    questionToCarry: null,
    nextSessionOn: null,
    room: null,
    pinnedQuestions: [],
    dismissedQuestions: [],
    wrapUp: null,
    ...NEW_SESSION_HOURS,
    trashedAt: null,
  };
}

/** Templates for meetings of a special kind carry its name. */
export function kindOfTemplate(templateId: string): Session['kind'] {
  const kind = sessionKindSchema.safeParse(templateId);
  return kind.success ? kind.data : 'working';
}
