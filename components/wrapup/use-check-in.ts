import { useLiveQuery } from '@/components/ui/use-live-query';
import type { CheckIn } from '@/lib/domain/check-in';
import type { SessionId } from '@/lib/domain/ids';
import { findCheckIn } from '@/lib/storage/check-ins';

/** A session's check-in, `null` when there is none yet, `undefined` while reading. */
export function useCheckIn(sessionId: SessionId): CheckIn | null | undefined {
  return useLiveQuery(async () => (await findCheckIn(sessionId)) ?? null, [sessionId]);
}
