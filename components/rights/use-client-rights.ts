import { useLiveQuery } from '@/components/ui/use-live-query';
import { now } from '@/lib/browser/clock';
import type { AccessRequest } from '@/lib/domain/access-request';
import type { Client } from '@/lib/domain/client';
import { type Day, dayOf } from '@/lib/domain/days';
import { isCounted } from '@/lib/domain/hours';
import type { ClientId } from '@/lib/domain/ids';
import { type KeepingState, keepingState } from '@/lib/domain/keeping';
import { readRights } from '@/lib/storage/rights';
import { readClientHours } from '@/lib/workflows/read-client-hours';

export interface ClientRights {
  client: Client;
  keeping: KeepingState;
  /** As the engagements say, whatever was decided for this client alone. */
  yearsAgreed: number | undefined;
  requests: readonly AccessRequest[];
  /** Of the hours log, and whether they may stay there. */
  hours: { minutes: number; isListed: boolean };
  today: Day;
}

export interface ClientRightsReading {
  /** `undefined` when there is no such client or it can't be read. */
  rights: ClientRights | undefined;
  /** Rows that can't be read and stay on disk. */
  damaged: number;
}

/** What a client may ask, and for how long records are kept, even in the trash. `undefined` during the first read. */
export function useClientRights(id: ClientId): ClientRightsReading | undefined {
  return useLiveQuery(async () => {
    const today = dayOf(now());
    const [{ clients, closures, requests, lastStarts, damaged }, { entries, isListed }] =
      await Promise.all([readRights(id), readClientHours(id, today)]);
    const [client] = clients;
    if (client === undefined) return { rights: undefined, damaged };
    const kept = { closures, lastAt: lastStarts.get(id) };
    const { keeping: _, ...asAgreed } = client;
    const minutes = entries.filter(isCounted).reduce((sum, { minutes: each }) => sum + each, 0);
    const rights: ClientRights = {
      client,
      keeping: keepingState({ client, ...kept }),
      yearsAgreed: keepingState({ client: asAgreed, ...kept }).years,
      requests,
      hours: { minutes, isListed },
      today,
    };
    return { rights, damaged };
  }, [id]);
}
