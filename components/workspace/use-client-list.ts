import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Client } from '@/lib/domain/client';
import type { Instant } from '@/lib/domain/days';
import { listLastStarts, readClients } from '@/lib/storage/practice';

export interface ListedClient {
  client: Client;
  /** When the last session began, if there was one. */
  lastAt: Instant | undefined;
}

export interface ClientListing {
  clients: ListedClient[];
  damaged: number;
}

/** Every client that is not in the trash, last met first. `undefined` until it is time, and during the first read. */
export function useClientList(isTime: boolean): ClientListing | undefined {
  return useLiveQuery(async () => {
    if (!isTime) return undefined;
    const [{ rows, damaged }, lastStarts] = await Promise.all([readClients(), listLastStarts()]);
    const clients = rows
      .filter(({ trashedAt }) => trashedAt === null)
      .map((client) => ({ client, lastAt: lastStarts.get(client.id) }))
      .toSorted((a, b) => (b.lastAt ?? b.client.createdAt) - (a.lastAt ?? a.client.createdAt));
    return { clients, damaged };
  }, [isTime]);
}
