import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Client } from '@/lib/domain/client';
import { type GrowthRecords, readGrowth } from '@/lib/storage/growth';
import { readClients } from '@/lib/storage/practice';

export interface GrowthReading extends GrowthRecords {
  /** Those that are not in the trash, by their display names. */
  clients: Client[];
}

/** What the coach learns from across all clients. `undefined` during the first read. */
export function useGrowth(): GrowthReading | undefined {
  return useLiveQuery(async () => {
    const [records, clients] = await Promise.all([readGrowth(), readClients()]);
    return {
      ...records,
      clients: clients.rows
        .filter(({ trashedAt }) => trashedAt === null)
        .toSorted((a, b) => a.shownAs.localeCompare(b.shownAs)),
      damaged: records.damaged + clients.damaged,
    };
  }, []);
}
