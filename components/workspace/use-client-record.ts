import { useLiveQuery } from 'dexie-react-hooks';
import type { ClientId } from '@/lib/domain/ids';
import { type ClientRecord, readClientRecord } from '@/lib/storage/client-record';

export type { ClientRecord };

/** A client and all that is known across sessions. `undefined` during the first read. */
export function useClientRecord(id: ClientId): ClientRecord | undefined {
  return useLiveQuery(() => readClientRecord(id), [id]);
}
