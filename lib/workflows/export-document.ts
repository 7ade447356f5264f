import { copyRich } from '@/lib/browser/clipboard';
import { downloadFile } from '@/lib/browser/download';
import type { CoachsideDocument } from '@/lib/documents/document';
import { buildRecap } from '@/lib/documents/recap';
import { buildSessionRecord } from '@/lib/documents/session-record';
import type { SessionId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import { release } from '@/lib/domain/release';
import { type ExportFormatId, exportFormats } from '@/lib/export/formats';
import { renderRichClipboard } from '@/lib/export/rich-clipboard';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { loadSessionRecords } from '@/lib/workflows/load-session-records';

/** The recap of a session, in the client's language unless another is asked for. */
export async function recapOf(
  id: SessionId,
  language?: Language,
  store: CoachsideDb = db,
): Promise<CoachsideDocument<'client'>> {
  const records = await loadSessionRecords(id, store);
  return buildRecap(release('client', records), language ?? records.client.language);
}

/** Everything of a session, for the coach alone. */
export async function sessionRecordOf(
  id: SessionId,
  language: Language,
  store: CoachsideDb = db,
): Promise<CoachsideDocument<'coach'>> {
  return buildSessionRecord(release('coach', await loadSessionRecords(id, store)), language);
}

/** Renders a document and offers it as a file. Rejects, with nothing offered, if rendering fails. */
export async function saveDocument(
  document: CoachsideDocument,
  formatId: ExportFormatId,
  save = downloadFile,
): Promise<void> {
  const { extension, mimeType, load } = exportFormats[formatId];
  const render = await load();
  save({ name: `${document.fileName}.${extension}`, mimeType, content: render(document) });
}

/**
 * Puts a document on the clipboard, to be pasted with or without its form. Call it within the click
 * itself, as `copyRich` asks. Rejects when the browser refuses.
 */
export async function copyDocument(document: CoachsideDocument, copy = copyRich): Promise<void> {
  await copy(renderRichClipboard(document));
}
