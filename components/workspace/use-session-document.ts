import { useLiveQuery } from '@/components/ui/use-live-query';
import type { CoachsideDocument } from '@/lib/documents/document';
import type { SessionId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import { recapOf, sessionRecordOf } from '@/lib/workflows/export-document';

export type SessionReader = 'client' | 'coach';

/** The document, or why it can't be made: a damaged row must not take the page down. */
export type SessionDocument =
  | { document: CoachsideDocument; failure?: undefined }
  | { document?: undefined; failure: unknown };

/**
 * A session's document for its reader, ready before the click: the clipboard can't wait for it. The
 * recap speaks the client's language, the record the interface's.
 */
export function useSessionDocument(
  id: SessionId,
  reader: SessionReader,
  language: Language,
): SessionDocument | undefined {
  return useLiveQuery(async () => {
    try {
      const document =
        reader === 'client' ? await recapOf(id) : await sessionRecordOf(id, language);
      return { document };
    } catch (failure) {
      return { failure };
    }
  }, [id, reader, language]);
}
