import { daySchema } from '@/lib/domain/days';
import { clientIdSchema, engagementIdSchema } from '@/lib/domain/ids';
import { z } from '@/lib/domain/zod';

/** The nine phases of executive coaching. They overlap and return; nothing is locked. */
export const stageSchema = z.enum([
  'relationship',
  'assessment',
  'goal-setting',
  'action-plan',
  'sessions',
  'skill-building',
  'feedback',
  'evaluation',
  'closure',
]);
export type Stage = z.infer<typeof stageSchema>;

/** A stretch of coaching with one client. */
export const engagementSchema = z.object({
  id: engagementIdSchema,
  clientId: clientIdSchema,
  stage: stageSchema,
  startedOn: daySchema,
  endedOn: z.nullable(daySchema),
});
export type Engagement = z.infer<typeof engagementSchema>;
