import { daySchema, instantSchema } from '@/lib/domain/days';
import { clientIdSchema, goalIdSchema, skillPracticeIdSchema } from '@/lib/domain/ids';
import { lineSchema, saidLineSchema } from '@/lib/domain/text-limits';
import { z } from '@/lib/domain/zod';

/** One time that a client tried something out between sessions, as told to the coach. */
export const skillPracticeSchema = z.object({
  id: skillPracticeIdSchema,
  clientId: clientIdSchema,
  goalId: z.nullable(goalIdSchema),
  on: daySchema,
  /** What was practised. */
  skill: saidLineSchema,
  /** Where, and what happened. */
  happened: lineSchema,
  /** What the client takes from it for the next time. */
  learned: lineSchema,
  trashedAt: z.nullable(instantSchema),
});
export type SkillPractice = z.infer<typeof skillPracticeSchema>;
