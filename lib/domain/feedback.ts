import { daySchema, instantSchema } from '@/lib/domain/days';
import { clientIdSchema, feedbackIdSchema, sessionIdSchema } from '@/lib/domain/ids';
import { lineSchema, saidLineSchema } from '@/lib/domain/text-limits';
import { z } from '@/lib/domain/zod';

/** What one of the two told the other, and what became of it. */
export const feedbackSchema = z.object({
  id: feedbackIdSchema,
  clientId: clientIdSchema,
  sessionId: z.nullable(sessionIdSchema),
  from: z.enum(['coach', 'client']),
  on: daySchema,
  /** What was seen or said, grounded in facts. */
  observation: saidLineSchema,
  /** What it does to others, or to the work. */
  effect: lineSchema,
  /** What was asked for. */
  request: lineSchema,
  /** When it was taken in; `null` while nobody can tell. */
  heardOn: z.nullable(daySchema),
  /** What changed because of it. */
  changed: lineSchema,
  trashedAt: z.nullable(instantSchema),
});
export type Feedback = z.infer<typeof feedbackSchema>;
