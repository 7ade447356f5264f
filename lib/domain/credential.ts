import { z } from '@/lib/domain/zod';

export const CREDENTIAL_NAME_MAX = 80;

const numberSchema = z.number().int().min(1).max(100_000).nullable();

/** What a credential asks for; `null` where it asks for nothing. Hours are whole hours. */
export const credentialSchema = z.object({
  id: z.string().min(1).max(80),
  name: z.string().trim().min(1).max(CREDENTIAL_NAME_MAX),
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
