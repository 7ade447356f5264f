import { instantSchema } from '@/lib/domain/days';
import { paidKindSchema } from '@/lib/domain/hour-kinds';
import { clientIdSchema } from '@/lib/domain/ids';
import { keepingSchema } from '@/lib/domain/keeping';
import { languageSchema, spanishAddressSchema } from '@/lib/domain/language';
import { placeSchema } from '@/lib/domain/place';
import { z } from '@/lib/domain/zod';

export const CLIENT_NAME_MAX = 200;
export const SHOWN_AS_MAX = 40;
export const CONTACT_MAX = 200;
export const LETTER_MAX = 200;
export const GROUP_SIZE_MAX = 999;

export const REPLACEMENTS_MAX = 500;

/** Words that take the place of other words. */
export const replacementSchema = z.object({
  find: z.string().check(z.trim(), z.minLength(1), z.maxLength(CLIENT_NAME_MAX)),
  replace: z.string().check(z.trim(), z.minLength(1), z.maxLength(CLIENT_NAME_MAX)),
});

/** A person, or a group with members and a size, that a coach works with. */
export const clientSchema = z.object({
  id: clientIdSchema,
  kind: z.enum(['person', 'group']),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(CLIENT_NAME_MAX)),
  /** The display name: a code or initials, all that the panel ever shows. */
  shownAs: z.string().check(z.trim(), z.minLength(1), z.maxLength(SHOWN_AS_MAX)),
  /** Of high rank, so that questions about power and position come sooner. */
  isSenior: z.optional(z.boolean()),
  members: z.array(z.string().check(z.trim(), z.minLength(1), z.maxLength(CLIENT_NAME_MAX))),
  /** How many are in a group of which not everybody is named. */
  groupSize: z._default(z.nullable(z.int().check(z.minimum(2), z.maximum(GROUP_SIZE_MAX))), null),
  /** An e-mail address or phone number: for the hours log, and to know a calendar's events by. */
  contact: z._default(z.string().check(z.trim(), z.maxLength(CONTACT_MAX)), ''),
  /** What this client's next sessions start as. */
  paidKind: z._default(paidKindSchema, 'fee'),
  /** Names the organisation's letter that stands in for the client in the hours log. */
  letterReference: z._default(z.string().check(z.trim(), z.maxLength(LETTER_MAX)), ''),
  /** What a considerate coach keeps in mind; absent while nothing was said. */
  place: z.optional(placeSchema),
  /** Names of others and the initials or roles that stand for them in documents. */
  replacements: z.optional(z.array(replacementSchema).check(z.maxLength(REPLACEMENTS_MAX))),
  /** Whether those stand in what the client and the sponsor get; absent means that names stay. */
  hasStandIns: z.optional(z.boolean()),
  /** For how long the records are kept; absent while nothing was said of this client alone. */
  keeping: z.optional(keepingSchema),
  /** The language of this client's documents, whatever the interface speaks. */
  language: languageSchema,
  /** How questions and documents address this client in Spanish. */
  spanishAddress: spanishAddressSchema,
  /** Kept while the client is in the trash, so that it comes back as it was. */
  status: z.enum(['active', 'closed']),
  isSample: z.boolean(),
  createdAt: instantSchema,
  trashedAt: z.nullable(instantSchema),
});
export type Client = z.infer<typeof clientSchema>;

/** What a new client starts with in the hours log. */
export const NEW_CLIENT_HOURS = {
  groupSize: null,
  contact: '',
  paidKind: 'fee',
  letterReference: '',
} satisfies Partial<Client>;

/** "Ana Costa" → "AC", "ana" → "A". Empty when the name has no letter or digit. */
export function initialsOf(name: string): string {
  // An empty form must not wait for a search through all the letters of the world.
  if (name === '') return '';
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu) ?? [];
  return words
    .slice(0, 3)
    .map((word) => [...word][0]?.toLocaleUpperCase() ?? '')
    .join('');
}

/** How many people a client is: one, or a group's size as far as it is known. */
export function headCount({ kind, members, groupSize }: Client): number {
  return kind === 'person' ? 1 : Math.max(groupSize ?? 0, members.length);
}
