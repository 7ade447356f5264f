import { useLiveQuery } from '@/components/ui/use-live-query';
import type { CoachsideDocument } from '@/lib/documents/document';
import type { SessionId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import {
  type EditableRecap,
  editableRecapOf,
  sessionRecordOf,
} from '@/lib/workflows/export-document';

/** Who a session's document can be for, in this panel. */
export type DocumentReader = 'client' | 'coach';

export interface Previewed {
  document: CoachsideDocument;
  /** There for the client's document, which can be edited. */
  recap?: EditableRecap;
}

/**
 * The document as it would leave now, following every change. The recap speaks the language kept for
 * it, the record the one given. `undefined` while it is built.
 */
export function useDocument(
  sessionId: SessionId,
  reader: DocumentReader,
  recordLanguage: Language,
): Previewed | undefined {
  const built = useLiveQuery(async (): Promise<Previewed> => {
    if (reader === 'coach') return { document: await sessionRecordOf(sessionId, recordLanguage) };
    const recap = await editableRecapOf(sessionId);
    return { document: recap.document, recap };
  }, [sessionId, reader, recordLanguage]);
  // For a moment after a change of reader the query still holds the other one's document.
  return built?.document.audience === reader ? built : undefined;
}
