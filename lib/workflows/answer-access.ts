import { downloadFile } from '@/lib/browser/download';
import { sha256 } from '@/lib/browser/sha-256';
import { buildClientFile } from '@/lib/documents/client-file';
import { type CoachsideDocument, contentOf } from '@/lib/documents/document';
import type { ClientFile, ThirdParties } from '@/lib/domain/client-file';
import { writeClientFile } from '@/lib/domain/client-file-json';
import { type Day, dayOf, type Instant } from '@/lib/domain/days';
import type { Language } from '@/lib/domain/language';
import type { ClientRecords } from '@/lib/domain/release/client-records';
import { releaseForAccess } from '@/lib/domain/release/for-access';
import type { Released } from '@/lib/domain/release/released';
import type { SentDocument } from '@/lib/domain/sent-document';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { logSentDocument } from '@/lib/workflows/log-sent-document';

/** Everything held about a client, to be read and for other programs. */
export interface AccessAnswer {
  document: CoachsideDocument<'access'>;
  file: Released<'access', ClientFile>;
}

/** The answer to a client who asks for what is held about them. */
export function accessAnswerOf(
  records: ClientRecords,
  { thirdParties, today, language }: { thirdParties: ThirdParties; today: Day; language: Language },
): AccessAnswer {
  const file = releaseForAccess(records, { exportedOn: today, thirdParties });
  return { file, document: buildClientFile(file, language) };
}

/** Offers the same for other programs, and logs that it left. */
export async function sendAsJson(
  { file, document }: AccessAnswer,
  now: Instant,
  { save = downloadFile, store = db as CoachsideDb } = {},
): Promise<void> {
  save({
    name: `${document.fileName}.json`,
    mimeType: 'application/json',
    content: writeClientFile(file),
  });
  const sending = { kind: 'client-file', clientId: file.client.id, sessionId: null } as const;
  await logSentDocument(document, 'json', sending, now, store);
}

/** Whether more is held by now than the file said that was sent; that it was sent does not count. */
export async function isAccessAnswerOld(
  sent: SentDocument,
  records: ClientRecords,
): Promise<boolean> {
  const { at, language, hash } = sent;
  const then = {
    ...records,
    sentDocuments: records.sentDocuments.filter((each) => each.at < at),
  };
  const ways = (['marked', 'hidden'] as const).map((thirdParties) =>
    accessAnswerOf(then, { thirdParties, today: dayOf(at), language }),
  );
  const hashes = await Promise.all(ways.map(({ document }) => sha256(contentOf(document))));
  return !hashes.includes(hash);
}
