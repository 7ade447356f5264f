import { downloadFile } from '@/lib/browser/download';
import { writeDeckCsv } from '@/lib/domain/deck-csv';
import { writeDeckJson } from '@/lib/domain/deck-json';
import type { Language } from '@/lib/domain/language';
import type { QuestionDraft } from '@/lib/domain/own-question';
import { safeFileName } from '@/lib/export/file-name';

export type DeckFormat = 'json' | 'csv';

const MIME_TYPES: Record<DeckFormat, string> = {
  json: 'application/json',
  csv: 'text/csv;charset=utf-8',
};

/**
 * Offers a deck as a file: JSON for another Coachside, CSV for a spreadsheet of that language.
 * Either can be imported again.
 */
export function exportDeck(
  name: string,
  questions: readonly QuestionDraft[],
  format: DeckFormat,
  language: Language,
  save = downloadFile,
): void {
  const content =
    format === 'json' ? writeDeckJson(name, questions) : writeDeckCsv(questions, language);
  save({ name: safeFileName(hyphenated(name), format), mimeType: MIME_TYPES[format], content });
}

/** Letters and digits of any script, joined by hyphens. */
function hyphenated(name: string): string {
  return name.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'deck';
}
