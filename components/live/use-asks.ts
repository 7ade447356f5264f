import { useLiveQuery } from '@/components/ui/use-live-query';
import type { SessionId } from '@/lib/domain/ids';
import type { Ask } from '@/lib/domain/question';
import { listAsks } from '@/lib/storage/asks';

const NONE: readonly Ask[] = [];

/** What was asked in a session, newest first; nothing while the first read is under way. */
export function useAsks(sessionId: SessionId | undefined): readonly Ask[] {
  const read = () => (sessionId === undefined ? NONE : listAsks(sessionId));
  return useLiveQuery(read, [sessionId]) ?? NONE;
}
