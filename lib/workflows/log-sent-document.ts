import { sha256 } from '@/lib/browser/sha-256';
import { type CoachsideDocument, contentOf, wordCount } from '@/lib/documents/document';
import type { DaySpan } from '@/lib/domain/day-span';
import type { Instant } from '@/lib/domain/days';
import { type ClientId, newId, type SessionId, sentDocumentIdSchema } from '@/lib/domain/ids';
import type { DocumentKind, SentDocument } from '@/lib/domain/sent-document';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { addSentDocument, findLastSent } from '@/lib/storage/sent-documents';

/** What a document is about, for the log of what was sent. */
export interface Sending {
  kind: DocumentKind;
  clientId: ClientId;
  /** `null` for a document about more than one session. */
  sessionId: SessionId | null;
  /** For a document about some days alone. */
  span?: DaySpan;
}

/** Notes that a document left: what it was and for whom, its hash and length, never its words. */
export async function logSentDocument(
  document: CoachsideDocument,
  format: SentDocument['format'],
  { kind, clientId, sessionId, span }: Sending,
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  const { audience, language } = document;
  const [hash, words] = [await sha256(contentOf(document)), wordCount(document)];
  const id = newId(sentDocumentIdSchema);
  await addSentDocument(
    {
      ...{ id, clientId, sessionId, at: now, kind, audience, format, language, words, hash },
      ...(span === undefined ? {} : { span }),
    },
    store,
  );
}

/** When a session's document last left, and whether it would say something else today. */
export interface SentState {
  sent: SentDocument;
  isChanged: boolean;
}

/** `undefined` for a document that never left. */
export async function sentStateOf(
  sessionId: SessionId,
  kind: DocumentKind,
  today: CoachsideDocument,
  store: CoachsideDb = db,
): Promise<SentState | undefined> {
  const sent = await findLastSent(sessionId, kind, store);
  if (sent === undefined) return undefined;
  return { sent, isChanged: sent.hash !== (await sha256(contentOf(today))) };
}
