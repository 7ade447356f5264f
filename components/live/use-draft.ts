import { useLiveQuery } from 'dexie-react-hooks';
import type { Draft } from '@/lib/domain/draft';
import type { SessionId } from '@/lib/domain/ids';
import { findDraft } from '@/lib/storage/drafts';

/** What is stored of the writing line, also when another window types. `undefined` while reading. */
export function useDraft(sessionId: SessionId): Draft | undefined {
  return useLiveQuery(
    async () =>
      (await findDraft(sessionId)) ?? {
        sessionId,
        text: '',
        kind: 'note' as const,
        firstKeyAt: null,
        revision: 0,
      },
    [sessionId],
  );
}
