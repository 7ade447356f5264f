import { z } from '@/lib/domain/zod';

export const CREDENTIAL_NAME_MAX = 80;

const numberSchema = z.nullable(z.int().check(z.minimum(1), z.maximum(100_000)));

/** What a credential asks for; `null` where it asks for nothing. Hours are whole hours. */
export const credentialSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(CREDENTIAL_NAME_MAX)),
  /** Whether only hours that are listed count, or all of the coach's own. */
  basis: z.enum(['listed', 'own']),
  hours: numberSchema,
  paidHours: numberSchema,
  clients: numberSchema,
  /** Of the hours, how many in the last so many months. */
  recentHours: numberSchema,
  recentMonths: numberSchema,
  /** Years since the first hour. */
  years: numberSchema,
  /** Received in the last twelve months. */
  supervisionHours: numberSchema,
  /** Received at any time. */
  mentorHours: numberSchema,
  /** In the last twelve months. */
  cpdHours: numberSchema,
});
export type Credential = z.infer<typeof credentialSchema>;
