import { useLiveQuery } from '@/components/ui/use-live-query';
import { now } from '@/lib/browser/clock';
import type { Client } from '@/lib/domain/client';
import type { Instant } from '@/lib/domain/days';
import type { ClientId } from '@/lib/domain/ids';
import { missedPlans, plannedSessions } from '@/lib/domain/planning';
import { type PracticeOverview, practiceOverview } from '@/lib/domain/practice-overview';
import type { Session } from '@/lib/domain/session';
import { readPracticeRecords } from '@/lib/storage/overview';
import { readGivenUp } from '@/lib/storage/planned-sessions';

export interface Planning {
  clients: ReadonlyMap<ClientId, Client>;
  /** Ahead or under way, earliest first. */
  planned: readonly Session[];
  /** Their time has long passed and nobody began them. */
  missed: readonly Session[];
  /** Were to come and were given up: they can be planned again. */
  givenUp: readonly Session[];
  overview: PracticeOverview;
  damaged: number;
  at: Instant;
}

/** What is planned, and who waits for something. `undefined` while the first read is under way. */
export function usePlanning(): Planning | undefined {
  return useLiveQuery(async () => {
    const at = now();
    // Of what has ended nothing is needed here.
    const [{ records, damaged }, { rows: givenUp }] = await Promise.all([
      readPracticeRecords(at),
      readGivenUp(at),
    ]);
    const kept = records.clients.filter(({ trashedAt }) => trashedAt === null);
    const clients = new Map(kept.map((client) => [client.id, client]));
    const planned = plannedSessions(records.planned).filter(({ clientId }) =>
      clients.has(clientId),
    );
    const missed = missedPlans(planned, at);
    return {
      clients,
      planned: planned.filter((session) => !missed.includes(session)),
      missed,
      givenUp: givenUp.filter(({ clientId }) => clients.has(clientId)),
      overview: practiceOverview(records, at),
      damaged,
      at,
    };
  }, []);
}
