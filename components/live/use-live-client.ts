import type { LiveClient } from '@/components/app/opening';
import { useLiveOpening } from '@/components/app/use-opening';
import { useKept } from '@/components/ui/use-kept';
import type { LiveSession } from '@/lib/domain/session';
import { findClient } from '@/lib/storage/clients';
import { listCommitments } from '@/lib/storage/commitments';
import { listGoals } from '@/lib/storage/goals';
import { listSessions } from '@/lib/storage/sessions';

export type { LiveClient };

/** `undefined` while the first read is under way. */
export function useLiveClient(session: LiveSession): LiveClient | undefined {
  const { id, clientId, startedAt } = session;
  const first = useLiveOpening(id)?.client;
  return useKept(
    () => readLiveClient({ id, clientId, startedAt }),
    [id, clientId, startedAt],
    first,
  );
}

export async function readLiveClient(
  session: Pick<LiveSession, 'id' | 'clientId' | 'startedAt'>,
): Promise<LiveClient> {
  const [client, sessions, goals, commitments] = await Promise.all([
    findClient(session.clientId),
    listSessions(session.clientId),
    listGoals(session.clientId),
    listCommitments(session.id),
  ]);
  return {
    shownAs: client?.shownAs ?? '–',
    ordinal: sessions.filter((each) => (each.startedAt ?? 0) <= session.startedAt).length,
    goals: goals.filter((goal) => goal.status === 'open'),
    openCommitments: commitments.filter((each) => each.status === 'open').length,
  };
}
