import { useLiveQuery } from '@/components/ui/use-live-query';
import type { SessionId } from '@/lib/domain/ids';
import type { RecapTemplate } from '@/lib/domain/recap-template';
import { readRecapTemplates } from '@/lib/storage/recap-templates';
import type { Rows } from '@/lib/storage/rows';
import { recapOf } from '@/lib/workflows/export-document';
import { type SentState, sentStateOf } from '@/lib/workflows/log-sent-document';

/** The coach's recap templates, and how many can't be read. */
export function useRecapTemplates(): Rows<RecapTemplate> | undefined {
  return useLiveQuery(() => readRecapTemplates());
}

/** Whether the recap changed since it was sent; `undefined` while reading and when it never was. */
export function useSentRecap(sessionId: SessionId): SentState | undefined {
  return useLiveQuery(
    async () => sentStateOf(sessionId, 'recap', await recapOf(sessionId)),
    [sessionId],
  );
}
