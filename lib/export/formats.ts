import type { CoachsideDocument } from '@/lib/documents/document';

export interface ExportFormat {
  /** Without the dot. */
  extension: string;
  mimeType: string;
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
} satisfies Record<string, ExportFormat>;

export type ExportFormatId = keyof typeof exportFormats;
