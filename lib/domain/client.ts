import { instantSchema } from '@/lib/domain/days';
import { clientIdSchema } from '@/lib/domain/ids';
import { languageSchema, spanishAddressSchema } from '@/lib/domain/language';
import { z } from '@/lib/domain/zod';

export const CLIENT_NAME_MAX = 200;
export const SHOWN_AS_MAX = 40;

/** A person, or a group with members and a size, that a coach works with. */
export const clientSchema = z.object({
  id: clientIdSchema,
  kind: z.enum(['person', 'group']),
  name: z.string().trim().min(1).max(CLIENT_NAME_MAX),
  /** The display name: a code or initials, all that the panel ever shows. */
  shownAs: z.string().trim().min(1).max(SHOWN_AS_MAX),
  /** Of high rank, so that questions about power and position come sooner. */
  isSenior: z.boolean().optional(),
  members: z.array(z.string().trim().min(1).max(CLIENT_NAME_MAX)),
  /** The language of this client's documents, whatever the interface speaks. */
  language: languageSchema,
  /** How questions and documents address this client in Spanish. */
  spanishAddress: spanishAddressSchema,
  /** Kept while the client is in the trash, so that it comes back as it was. */
  status: z.enum(['active', 'closed']),
  isSample: z.boolean(),
  createdAt: instantSchema,
  trashedAt: instantSchema.nullable(),
});
export type Client = z.infer<typeof clientSchema>;

/** "Ana Costa" → "AC", "ana" → "A". Empty when the name has no letter or digit. */
export function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu) ?? [];
  return words
    .slice(0, 3)
    .map((word) => [...word][0]?.toLocaleUpperCase() ?? '')
    .join('');
}
