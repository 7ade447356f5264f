import { daySchema, instantSchema } from '@/lib/domain/days';
import {
  clientIdSchema,
  engagementIdSchema,
  goalIdSchema,
  pulseRoundIdSchema,
  stakeholderIdSchema,
} from '@/lib/domain/ids';
import { LIST_MAX, lineSchema, saidLineSchema } from '@/lib/domain/text-limits';
import { z } from '@/lib/domain/zod';

/** How one stakeholder sees the change, −3 (much worse) to +3 (much better); 0 for no change. */
export const pulseAnswerSchema = z.object({
  /** Kept so that the coach knows who has answered; never shown beside the answer. */
  stakeholderId: z.nullable(stakeholderIdSchema),
  /** `null` when the stakeholder could not say. */
  change: z.nullable(z.int().check(z.minimum(-3), z.maximum(3))),
  /** A suggestion for the future. */
  suggestion: lineSchema,
});
export type PulseAnswer = z.infer<typeof pulseAnswerSchema>;

/** One time of asking the stakeholders how one behaviour has changed. */
export const pulseRoundSchema = z.object({
  id: pulseRoundIdSchema,
  clientId: clientIdSchema,
  engagementId: engagementIdSchema,
  goalId: z.nullable(goalIdSchema),
  on: daySchema,
  behaviour: saidLineSchema,
  answers: z.array(pulseAnswerSchema).check(z.maxLength(LIST_MAX)),
  trashedAt: z.nullable(instantSchema),
});
export type PulseRound = z.infer<typeof pulseRoundSchema>;
