import { copyRich } from '@/lib/browser/clipboard';
import { downloadFile } from '@/lib/browser/download';
import type { CoachsideDocument } from '@/lib/documents/document';
import { type EditedSection, editSections } from '@/lib/documents/edit-sections';
import { withIdentity } from '@/lib/documents/letterhead';
import { buildRecap, recapSections } from '@/lib/documents/recap';
import { buildSessionRecord } from '@/lib/documents/session-record';
import type { Instant } from '@/lib/domain/days';
import type { SessionId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import { release } from '@/lib/domain/release';
import { safeFileName } from '@/lib/export/file-name';
import { type ExportFormatId, exportFormats } from '@/lib/export/formats';
import { isAddress } from '@/lib/export/mail-address';
import { renderRichClipboard } from '@/lib/export/rich-clipboard';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { findMeta } from '@/lib/storage/meta';
import { findRecapDraft } from '@/lib/storage/recap-drafts';
import { loadSessionRecords } from '@/lib/workflows/load-session-records';
import { logSentDocument, type Sending } from '@/lib/workflows/log-sent-document';

/** The recap of a session as the coach edited it, and its sections for the editor. */
export interface EditableRecap {
  document: CoachsideDocument<'client'>;
  /** In their order, those that are off or empty included. */
  sections: EditedSection[];
}

/**
 * A session's recap and its sections, in the language asked for, else in the one the coach chose for
 * this recap, else in the client's. Edits are laid over what the gate let through.
 */
export async function editableRecapOf(
  id: SessionId,
  language?: Language,
  store: CoachsideDb = db,
): Promise<EditableRecap> {
  const [records, draft, identity] = await Promise.all([
    loadSessionRecords(id, store),
    findRecapDraft(id, store),
    findMeta('identity', store),
  ]);
  const released = release('client', records);
  const spoken = language ?? draft.language ?? records.client.language;
  return {
    document: {
      ...withIdentity(buildRecap(released, spoken, draft), identity),
      ...(isAddress(records.client.contact) ? { to: records.client.contact } : {}),
    },
    sections: editSections(recapSections(released, spoken), draft),
  };
}

/** The recap of a session, as the coach edited it. */
export async function recapOf(
  id: SessionId,
  language?: Language,
  store: CoachsideDb = db,
): Promise<CoachsideDocument<'client'>> {
  return (await editableRecapOf(id, language, store)).document;
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
  save({ name: safeFileName(document.fileName, extension), mimeType, content: render(document) });
}

/**
 * Puts a document on the clipboard, to be pasted with or without its form. Call it within the click
 * itself, as `copyRich` asks. Rejects when the browser refuses.
 */
export async function copyDocument(document: CoachsideDocument, copy = copyRich): Promise<void> {
  await copy(renderRichClipboard(document));
}

/** {@link saveDocument}, and a line in the log of what was sent. */
export async function sendAsFile(
  document: CoachsideDocument,
  formatId: ExportFormatId,
  sending: Sending,
  now: Instant,
  { save = downloadFile, store = db } = {},
): Promise<void> {
  await saveDocument(document, formatId, save);
  await logSentDocument(document, formatId, sending, now, store);
}

/** {@link copyDocument}, within the click as well, and a line in the log of what was sent. */
export async function sendByClipboard(
  document: CoachsideDocument,
  sending: Sending,
  now: Instant,
  { copy = copyRich, store = db } = {},
): Promise<void> {
  await copyDocument(document, copy);
  await logSentDocument(document, 'clipboard', sending, now, store);
}
