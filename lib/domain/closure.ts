import { daySchema } from '@/lib/domain/days';
import {
  clientIdSchema,
  closureIdSchema,
  engagementIdSchema,
  sustainingStepIdSchema,
} from '@/lib/domain/ids';
import { LIST_MAX, saidLineSchema, textSchema } from '@/lib/domain/text-limits';
import { z } from '@/lib/domain/zod';

/** What keeps the change alive after the last session, and when the client looks at it again. */
export const sustainingStepSchema = z.object({
  id: sustainingStepIdSchema,
  text: saidLineSchema,
  checkOn: z.nullable(daySchema),
  checkedOn: z.nullable(daySchema),
});
export type SustainingStep = z.infer<typeof sustainingStepSchema>;

/** How long records are kept after the last session. */
export const retentionSchema = z.object({
  years: z.int().check(z.minimum(0), z.maximum(99)),
  decidedOn: daySchema,
});
export type Retention = z.infer<typeof retentionSchema>;

/** How an engagement ends. One per engagement, written over several sessions. */
export const closureSchema = z.object({
  id: closureIdSchema,
  clientId: clientIdSchema,
  engagementId: engagementIdSchema,
  /** What the client takes along, in the client's words. */
  learning: textSchema,
  sustaining: z.array(sustainingStepSchema).check(z.maxLength(LIST_MAX)),
  /** Who else holds the client from here on. */
  support: textSchema,
  thanks: textSchema,
  /** What the client says to the coach about the work. */
  feedbackToCoach: textSchema,
  retention: z.nullable(retentionSchema),
});
export type Closure = z.infer<typeof closureSchema>;
