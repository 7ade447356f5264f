import { useLiveQuery } from '@/components/ui/use-live-query';
import type { SessionId } from '@/lib/domain/ids';
import { readSessionRecord, type SessionRecord } from '@/lib/storage/session-record';

export type { SessionRecord };

/** Everything captured in a session, kept up to date. `undefined` during the first read. */
export function useSessionRecord(id: SessionId): SessionRecord | undefined {
  return useLiveQuery(() => readSessionRecord(id), [id]);
}
