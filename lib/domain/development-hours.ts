import { daySchema, instantSchema } from '@/lib/domain/days';
import { developmentHoursIdSchema } from '@/lib/domain/ids';
import { z } from '@/lib/domain/zod';

export const developmentKindSchema = z.enum(['supervision', 'mentor-coaching', 'cpd']);
export type DevelopmentKind = z.infer<typeof developmentKindSchema>;

export const DEVELOPMENT_MINUTES_MAX = 60_000;
export const DEVELOPMENT_TEXT_MAX = 200;

/** Hours in which the coach was the learner. They are never coaching hours. */
export const developmentHoursSchema = z.object({
  id: developmentHoursIdSchema,
  on: daySchema,
  kind: developmentKindSchema,
  minutes: z.int().check(z.minimum(1), z.maximum(DEVELOPMENT_MINUTES_MAX)),
  /** With whom, or at which course. */
  about: z.string().check(z.trim(), z.maxLength(DEVELOPMENT_TEXT_MAX)),
  /** When it went to the trash; absent while it is not there. */
  trashedAt: z.optional(instantSchema),
});
export type DevelopmentHours = z.infer<typeof developmentHoursSchema>;
