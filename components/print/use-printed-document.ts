import { useLiveQuery } from '@/components/ui/use-live-query';
import type { PrintedPart } from '@/components/workspace/routes';
import type { CoachsideDocument } from '@/lib/documents/document';
import type { SessionId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import type { Session } from '@/lib/domain/session';
import { findSession } from '@/lib/storage/sessions';
import { recapOf, sessionRecordOf } from '@/lib/workflows/export-document';

export type PrintedDocument =
  | { document: CoachsideDocument; session: Session }
  | { document?: undefined; failure?: unknown };

/**
 * The document as it would leave now. The recap speaks the language kept for it, the record the one
 * given. Without document for a session that is gone, and with the reason where it can't be made.
 */
export function usePrintedDocument(
  id: SessionId,
  part: PrintedPart,
  language: Language,
): PrintedDocument | undefined {
  return useLiveQuery(async () => {
    try {
      const session = await findSession(id);
      if (session === undefined || session.trashedAt !== null) return {};
      const document = part === 'recap' ? await recapOf(id) : await sessionRecordOf(id, language);
      return { document, session };
    } catch (failure) {
      return { failure };
    }
  }, [id, part, language]);
}
