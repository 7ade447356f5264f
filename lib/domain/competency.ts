import { z } from '@/lib/domain/zod';

/** Tags for a coach's reflections in the order of the professional body. Only the short names are ever shown. */
export const COMPETENCIES = [
  'ethical-practice',
  'coaching-mindset',
  'agreements',
  'trust-and-safety',
  'presence',
  'listening',
  'awareness',
  'client-growth',
] as const;
export const competencySchema = z.enum(COMPETENCIES);
export type Competency = z.infer<typeof competencySchema>;
