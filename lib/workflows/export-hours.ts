import { downloadFile } from '@/lib/browser/download';
import type { CoachsideDocument } from '@/lib/documents/document';
import { writeCsv } from '@/lib/domain/csv';
import type { Day } from '@/lib/domain/days';
import type { HoursReport } from '@/lib/domain/hours';
import type { HoursSettings } from '@/lib/domain/hours-settings';
import type { Language } from '@/lib/domain/language';
import type { ExportFormatId } from '@/lib/export/formats';
import { saveDocument } from '@/lib/workflows/export-document';
import type { HoursReading } from '@/lib/workflows/read-hours';

export const HOURS_DOCUMENTS = ['log', 'sessions', 'development'] as const;
export type HoursDocument = (typeof HOURS_DOCUMENTS)[number];

/** What the coach sees on the page of hours: the documents are made of nothing else. */
export interface HoursRecords {
  reading: Pick<HoursReading, 'entries' | 'clients' | 'development'>;
  report: HoursReport;
  settings: HoursSettings;
  today: Day;
}

/** One of the documents about the coach's hours. Its builder is fetched when it is asked for. */
export async function hoursDocument(
  which: HoursDocument,
  { reading, report, settings, today }: HoursRecords,
  language: Language,
): Promise<CoachsideDocument<'coach'>> {
  switch (which) {
    case 'log': {
      const { buildHoursLog } = await import('@/lib/documents/hours-log');
      return buildHoursLog(report, { settings, language, today });
    }
    case 'sessions': {
      const { buildSessionLog } = await import('@/lib/documents/session-log');
      return buildSessionLog(reading.entries, { clients: reading.clients, language, today });
    }
    case 'development': {
      const { buildDevelopmentLog } = await import('@/lib/documents/development-log');
      return buildDevelopmentLog(reading.development, { language, today });
    }
  }
}

/** Offers a document about hours as a file: in any format of documents, or its table as CSV. */
export async function saveHoursDocument(
  document: CoachsideDocument<'coach'>,
  format: ExportFormatId | 'csv',
  save = downloadFile,
): Promise<void> {
  if (format !== 'csv') return saveDocument(document, format, save);
  save({
    name: `${document.fileName}.csv`,
    mimeType: 'text/csv;charset=utf-8',
    content: tablesAsCsv(document),
  });
}

/**
 * The tables of a document for a spreadsheet of its language: Spanish ones separate cells by
 * semicolons. The byte order mark tells them that it is UTF-8.
 */
function tablesAsCsv({ blocks, language }: CoachsideDocument): string {
  const records = blocks.flatMap((block) =>
    block.type === 'table' ? [block.columns, ...block.rows] : [],
  );
  return `\uFEFF${writeCsv(records, language === 'es' ? ';' : ',')}`;
}
