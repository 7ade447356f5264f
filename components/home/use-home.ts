import type { PracticeRecords } from '@/components/home/client-rows';
import { useLiveQuery } from '@/components/ui/use-live-query';
import { type Day, dayOf } from '@/lib/domain/days';
import type { SessionId } from '@/lib/domain/ids';
import { listClients } from '@/lib/storage/clients';
import { listOpenCommitments } from '@/lib/storage/commitments';
import { listSessionsByStatus } from '@/lib/storage/sessions';

/** A session that ended and was put off. */
export interface WaitingWrapUp {
  id: SessionId;
  shownAs: string;
  on: Day;
}

interface Practice extends PracticeRecords {
  /** Latest first. */
  waiting: WaitingWrapUp[];
}

/** The practice as Home shows it. `undefined` while the first read is under way. */
export function useHome(): Practice | undefined {
  return useLiveQuery(async () => {
    const [clients, ended, planned] = await Promise.all([
      listClients(),
      listSessionsByStatus('ended'),
      listSessionsByStatus('planned'),
    ]);
    const shownAs = new Map(clients.map((client) => [client.id, client.shownAs]));
    return {
      clients,
      sessions: [...ended, ...planned],
      openCommitments: await listOpenCommitments([...shownAs.keys()]),
      waiting: ended.toReversed().flatMap(({ id, clientId, wrapUp, startedAt, plannedAt }) => {
        const name = shownAs.get(clientId);
        if (wrapUp !== 'later' || name === undefined) return [];
        return [{ id, shownAs: name, on: dayOf(startedAt ?? plannedAt) }];
      }),
    };
  }, []);
}
