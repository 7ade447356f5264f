import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Reflection } from '@/lib/domain/check-in';
import type { SessionId } from '@/lib/domain/ids';
import { findReflection } from '@/lib/storage/check-ins';

/** The coach's reflection, `null` when there is none yet, `undefined` while reading. */
export function useReflection(sessionId: SessionId): Reflection | null | undefined {
  return useLiveQuery(async () => (await findReflection(sessionId)) ?? null, [sessionId]);
}
