import { useLiveQuery } from '@/components/ui/use-live-query';
import { type MarkedClient, markedClients } from '@/lib/domain/practice-overview';
import { listClients } from '@/lib/storage/clients';
import { readCheckIns } from '@/lib/storage/overview';

export interface MarksReading {
  marked: readonly MarkedClient[];
  /** Check-ins that can't be read and stay on disk. */
  damaged: number;
}

/**
 * Whose last check-in is marked, by itself: it reads every check-in there is, and nobody waits for
 * that to see their day. `undefined` during the first read.
 */
export function useMarkedClients(): MarksReading | undefined {
  return useLiveQuery(async () => {
    const clients = await listClients();
    const { rows, damaged } = await readCheckIns();
    return { marked: markedClients(clients, rows), damaged };
  }, []);
}
