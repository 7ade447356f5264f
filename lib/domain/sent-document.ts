import { daySchema, instantSchema } from '@/lib/domain/days';
import { clientIdSchema, sentDocumentIdSchema, sessionIdSchema } from '@/lib/domain/ids';
import { languageSchema } from '@/lib/domain/language';
import { z } from '@/lib/domain/zod';

export const documentKindSchema = z.enum([
  'recap',
  'agreement',
  'session-record',
  'progress-report',
  'closure-report',
  'supervision-case',
  'client-file',
]);
export type DocumentKind = z.infer<typeof documentKindSchema>;

/** That a document left, and how to know it again; never what it said. */
export const sentDocumentSchema = z.object({
  id: sentDocumentIdSchema,
  clientId: clientIdSchema,
  /** `null` for a document about more than one session. */
  sessionId: z.nullable(sessionIdSchema),
  at: instantSchema,
  kind: documentKindSchema,
  /** The days it looked at, for a document that looks at some of them. */
  span: z.optional(z.object({ from: z.nullable(daySchema), to: daySchema })),
  audience: z.enum(['coach', 'client', 'sponsor', 'supervisor', 'access']),
  /** The id of the file format, or `clipboard`. */
  format: z.string().check(z.minLength(1), z.maxLength(40)),
  language: languageSchema,
  words: z.int().check(z.nonnegative()),
  /** SHA-256 of what the document says, in hexadecimal: the same in every format. */
  hash: z.string().check(z.regex(/^[\da-f]{64}$/)),
});
export type SentDocument = z.infer<typeof sentDocumentSchema>;
