import { z } from '@/lib/domain/zod';

/** The 13 canonical phases, shared by every agenda template and every question. */
export const phaseSchema = z.enum([
  'open',
  'contract',
  'goal',
  'reality',
  'explore',
  'options',
  'obstacles',
  'commit',
  'review',
  'close',
  'prepare',
  'in-session',
  'debrief',
]);
export type Phase = z.infer<typeof phaseSchema>;
