import type { Language } from '@/lib/domain/language';
import { documentsText } from '@/lib/text/documents';
import { documentsPageText } from '@/lib/text/documents-page';

/** What the log calls a format, in words; one that is not known any more keeps its id. */
export function formatName(format: string, language: Language): string {
  const names = { ...documentsText[language].formats, ...documentsPageText[language].otherFormats };
  return new Map(Object.entries(names)).get(format) ?? format;
}
