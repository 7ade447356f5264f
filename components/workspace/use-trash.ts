import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Client } from '@/lib/domain/client';
import type { Deck } from '@/lib/domain/deck';
import type { Entry } from '@/lib/domain/entry';
import { readClients } from '@/lib/storage/practice';
import { listTrashedDecks, readTrashedEntries, type TrashedQuestion } from '@/lib/storage/trash';

export interface Trash {
  clients: Client[];
  entries: { entry: Entry; shownAs: string }[];
  decks: Deck[];
  questions: TrashedQuestion[];
  damaged: number;
}

/** What was removed, last removed first. `undefined` during the first read. */
export function useTrash(): Trash | undefined {
  return useLiveQuery(async () => {
    const [clients, entries, own] = await Promise.all([
      readClients(),
      readTrashedEntries(),
      listTrashedDecks(),
    ]);
    const shownAs = new Map(clients.rows.map((client) => [client.id, client.shownAs]));
    return {
      clients: clients.rows
        .filter(({ trashedAt }) => trashedAt !== null)
        .toSorted((a, b) => (b.trashedAt ?? 0) - (a.trashedAt ?? 0)),
      entries: entries.rows.map((entry) => ({
        entry,
        shownAs: shownAs.get(entry.row.clientId) ?? '',
      })),
      ...own,
      damaged: clients.damaged + entries.damaged + own.damaged,
    };
  }, []);
}
