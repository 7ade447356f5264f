import { daySchema, instantSchema } from '@/lib/domain/days';
import {
  clientIdSchema,
  engagementIdSchema,
  goalIdSchema,
  ratingIdSchema,
  sessionIdSchema,
} from '@/lib/domain/ids';
import { z } from '@/lib/domain/zod';

export const GOAL_TEXT_MAX = 500;

/** What a client works toward. */
export const goalSchema = z.object({
  id: goalIdSchema,
  clientId: clientIdSchema,
  engagementId: z.nullable(engagementIdSchema),
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(GOAL_TEXT_MAX)),
  format: z.enum(['free', 'smart', 'pure', 'clear', 'okr', 'gas', 'scale']),
  measure: z.string().check(z.maxLength(GOAL_TEXT_MAX)),
  baseline: z.nullable(z.int().check(z.minimum(0), z.maximum(10))),
  target: z.nullable(z.int().check(z.minimum(0), z.maximum(10))),
  status: z.enum(['open', 'reached', 'dropped']),
  /** The day on which the client agreed that it is reported to the sponsor. */
  releasedOn: z.optional(daySchema),
  createdAt: instantSchema,
  trashedAt: z.nullable(instantSchema),
});
export type Goal = z.infer<typeof goalSchema>;

/** Whether a sponsor hears of a goal and of how it moves. */
export function isReportedToSponsor(goal: Pick<Goal, 'releasedOn'>): boolean {
  return goal.releasedOn !== undefined;
}

/** Where a goal stands, 0 (not at all) to 10 (completely), on one day. One per goal and session. */
export const ratingSchema = z.object({
  id: ratingIdSchema,
  goalId: goalIdSchema,
  clientId: clientIdSchema,
  sessionId: z.nullable(sessionIdSchema),
  value: z.int().check(z.minimum(0), z.maximum(10)),
  evidence: z.string().check(z.maxLength(GOAL_TEXT_MAX)),
  at: instantSchema,
});
export type Rating = z.infer<typeof ratingSchema>;
