import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Session } from '@/lib/domain/session';
import { readClients, readRecentSessions } from '@/lib/storage/practice';

export interface RecentSession {
  session: Session;
  /** The client's display name; empty when the client can't be read. */
  shownAs: string;
}

export interface RecentSessions {
  sessions: RecentSession[];
  damaged: number;
}

/** The latest sessions of clients that are not in the trash. `undefined` during the first read. */
export function useRecentSessions(limit: number): RecentSessions | undefined {
  return useLiveQuery(async () => {
    const [recent, clients] = await Promise.all([readRecentSessions(limit), readClients()]);
    const byId = new Map(clients.rows.map((client) => [client.id, client]));
    return {
      sessions: recent.rows
        .filter(({ clientId }) => !byId.get(clientId)?.trashedAt)
        .map((session) => ({ session, shownAs: byId.get(session.clientId)?.shownAs ?? '' })),
      damaged: recent.damaged,
    };
  }, [limit]);
}
