import { daySchema } from '@/lib/domain/days';
import { keyResultIdSchema, milestoneIdSchema, obstacleIdSchema } from '@/lib/domain/ids';
import { lineSchema, saidLineSchema } from '@/lib/domain/text-limits';
import { z } from '@/lib/domain/zod';

/** A step on the way to a goal that can be seen to be reached. */
export const milestoneSchema = z.object({
  id: milestoneIdSchema,
  text: saidLineSchema,
  dueOn: z.nullable(daySchema),
  reachedOn: z.nullable(daySchema),
});
export type Milestone = z.infer<typeof milestoneSchema>;

/** What may get in the way, and what the client does then: "if …, then I …". */
export const obstacleSchema = z.object({
  id: obstacleIdSchema,
  obstacle: saidLineSchema,
  /** Empty until there is a plan. */
  plan: lineSchema,
});
export type Obstacle = z.infer<typeof obstacleSchema>;

/** What would show that an objective is met, scored 0.0 to 1.0. */
export const keyResultSchema = z.object({
  id: keyResultIdSchema,
  text: saidLineSchema,
  score: z.nullable(z.number().check(z.minimum(0), z.maximum(1))),
});
export type KeyResult = z.infer<typeof keyResultSchema>;
