import { useLiveQuery } from '@/components/ui/use-live-query';
import type { ClientId } from '@/lib/domain/ids';
import { listClientAsks } from '@/lib/storage/asks';
import { type RememberedAsk, withAnswers } from '@/lib/storage/question-memory';

export type { RememberedAsk };

/**
 * Everything a client was asked with what came back, newest first. `undefined` during the first
 * read.
 */
export function useAskHistory(id: ClientId): readonly RememberedAsk[] | undefined {
  return useLiveQuery(async () => withAnswers(await listClientAsks(id)), [id]);
}
