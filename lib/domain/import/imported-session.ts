import type { Client } from '@/lib/domain/client';
import type { Instant } from '@/lib/domain/days';
import { makeSession } from '@/lib/domain/make-session';
import type { Session } from '@/lib/domain/session';

/** What the next session is laid out as, as long as nobody chose anything else. */
const MINUTES = 60;

export interface ImportedSpan {
  startedAt: Instant;
  endedAt: Instant;
}

/**
 * A session of which only notes are known: it has ended and is wrapped up, its agenda was never run,
 * and so it adds no minutes to any log.
 */
export function makeImportedSession(
  client: Client,
  { startedAt, endedAt }: ImportedSpan,
  label: string,
  now: Instant,
): Session {
  const agenda: Session['agenda'] = {
    templateId: 'imported',
    items: [
      {
        label,
        phases: ['explore'],
        plannedMinutes: MINUTES,
        extendedMinutes: 0,
        isSkipped: false,
      },
    ],
    visits: [],
    pauses: [],
  };
  return {
    ...makeSession(client.id, agenda, startedAt),
    status: 'ended',
    startedAt,
    endedAt,
    wrapUp: 'done',
    paidKind: client.paidKind,
    importedAt: now,
  };
}
