import { z } from '@/lib/domain/zod';

/** The languages of the interface and of documents. */
export const languageSchema = z.enum(['en', 'es']);
export type Language = z.infer<typeof languageSchema>;

/** The supported language nearest to a BCP 47 tag: `es-MX` → `es`; anything unknown → `en`. */
export function nearestLanguage(tag: string): Language {
  return tag.toLowerCase().split('-')[0] === 'es' ? 'es' : 'en';
}

/** How a client is addressed in Spanish. */
export const spanishAddressSchema = z.enum(['tú', 'usted']);
export type SpanishAddress = z.infer<typeof spanishAddressSchema>;
