import { useLiveQuery } from '@/components/ui/use-live-query';
import { now } from '@/lib/browser/clock';
import type { Client } from '@/lib/domain/client';
import { plannedInRoom } from '@/lib/domain/planning';
import { type Provider, providerSchema } from '@/lib/domain/room';
import { findClient } from '@/lib/storage/clients';
import { findMeta } from '@/lib/storage/meta';
import { findRoom } from '@/lib/storage/rooms';
import { listSessionsByStatus } from '@/lib/storage/sessions';

/** The call that is open, and whose room it is as far as Coachside remembers. */
export interface OpenCall {
  provider: Provider;
  client: Pick<Client, 'id' | 'shownAs'> | undefined;
}

/**
 * `undefined` while the first read is under way, `null` when no call is open. Whom the plan expects
 * in a room today comes before whoever was met in it last: a coach may have one room for all.
 */
export function useCall(): OpenCall | null | undefined {
  return useLiveQuery(async () => {
    const call = await findMeta('currentCall');
    if (!call || call.endedAt !== null) return null;
    const planned = plannedInRoom(await listSessionsByStatus('planned'), call.room, now());
    const known = planned ?? (await findRoom(call.room));
    const client = known && (await findClient(known.clientId));
    return {
      provider: providerSchema.parse(call.room.split(':', 1)[0]),
      client: client?.trashedAt === null ? client : undefined,
    };
  }, []);
}
