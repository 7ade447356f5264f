import type { SessionId } from '@/lib/domain/ids';
import {
  type DocumentKind,
  type SentDocument,
  sentDocumentSchema,
} from '@/lib/domain/sent-document';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { readRows } from '@/lib/storage/rows';

/** The last time a document of this kind left about a session. Damaged rows are passed over. */
export async function findLastSent(
  sessionId: SessionId,
  kind: DocumentKind,
  store: CoachsideDb = db,
): Promise<SentDocument | undefined> {
  const found = await store.sentDocuments.where('sessionId').equals(sessionId).toArray();
  return readRows(sentDocumentSchema, found)
    .rows.filter((each) => each.kind === kind)
    .toSorted((a, b) => a.at - b.at)
    .at(-1);
}

/** Adds one line to the log. Nothing in the product changes a line that is there. */
export async function addSentDocument(sent: SentDocument, store: CoachsideDb = db): Promise<void> {
  await store.sentDocuments.add(sentDocumentSchema.parse(sent));
}
