import { useLiveQuery } from 'dexie-react-hooks';
import { useLanguage } from '@/components/ui/use-text';
import type { CoachsideDocument } from '@/lib/documents/document';
import type { SessionId } from '@/lib/domain/ids';
import { recapOf, sessionRecordOf } from '@/lib/workflows/export-document';

/** Who a session's document can be for, in this panel. */
export type DocumentReader = 'client' | 'coach';

/** The document as it would leave now, following every change. `undefined` while it is built. */
export function useDocument(
  sessionId: SessionId,
  reader: DocumentReader,
): CoachsideDocument | undefined {
  const language = useLanguage();
  const built = useLiveQuery<CoachsideDocument>(
    () => (reader === 'client' ? recapOf(sessionId) : sessionRecordOf(sessionId, language)),
    [sessionId, reader, language],
  );
  // For a moment after a change of reader the query still holds the other one's document.
  return built?.audience === reader ? built : undefined;
}
