import type { CoachsideDocument } from '@/lib/documents/document';

export interface ExportFormat {
  /** Without the dot. */
  extension: string;
  mimeType: string;
  /** Whether it has anything to hold of this document; left out, it always has. */
  isFor?: (document: CoachsideDocument) => boolean;
  /** Fetches the renderer: none of them is part of what opening the panel loads. */
  load: () => Promise<(document: CoachsideDocument) => string | Uint8Array<ArrayBuffer>>;
}

/**
 * Every file format a document can be saved in. To add one: write its renderer, add one entry here
 * and its label in `lib/text/documents`. The golden files and the leak test pick it up from here.
 */
export const exportFormats = {
  markdown: {
    extension: 'md',
    mimeType: 'text/markdown;charset=utf-8',
    load: async () => (await import('@/lib/export/markdown')).renderMarkdown,
  },
  html: {
    extension: 'html',
    mimeType: 'text/html;charset=utf-8',
    load: async () => (await import('@/lib/export/html')).renderHtml,
  },
  text: {
    extension: 'txt',
    mimeType: 'text/plain;charset=utf-8',
    load: async () => (await import('@/lib/export/text')).renderText,
  },
  word: {
    extension: 'docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    load: async () => (await import('@/lib/export/docx/docx')).renderDocx,
  },
  email: {
    extension: 'eml',
    mimeType: 'message/rfc822',
    load: async () => (await import('@/lib/export/eml')).renderEml,
  },
  calendar: {
    extension: 'ics',
    mimeType: 'text/calendar;charset=utf-8',
    isFor: ({ calendar }) => (calendar?.entries.length ?? 0) > 0,
    load: async () => (await import('@/lib/export/ics')).renderIcs,
  },
} as const satisfies Record<string, ExportFormat>;

export type ExportFormatId = keyof typeof exportFormats;

/** The formats that have something to hold of a document, in their order. */
export function formatsFor(document: CoachsideDocument): ExportFormatId[] {
  const all: Record<ExportFormatId, ExportFormat> = exportFormats;
  return (Object.keys(all) as ExportFormatId[]).filter((id) => all[id].isFor?.(document) ?? true);
}
