import { useLiveQuery } from 'dexie-react-hooks';
import type { Client } from '@/lib/domain/client';
import { type Provider, providerSchema } from '@/lib/domain/room';
import { findClient } from '@/lib/storage/clients';
import { findMeta } from '@/lib/storage/meta';
import { findRoom } from '@/lib/storage/rooms';

/** The call that is open, and whose room it is as far as Coachside remembers. */
export interface OpenCall {
  provider: Provider;
  client: Pick<Client, 'id' | 'shownAs'> | undefined;
}

/** `undefined` while the first read is under way, `null` when no call is open. */
export function useCall(): OpenCall | null | undefined {
  return useLiveQuery(async () => {
    const call = await findMeta('currentCall');
    if (!call || call.endedAt !== null) return null;
    const room = await findRoom(call.room);
    const client = room && (await findClient(room.clientId));
    return {
      provider: providerSchema.parse(call.room.split(':', 1)[0]),
      client: client?.trashedAt === null ? client : undefined,
    };
  }, []);
}
