import { daySchema, instantSchema } from '@/lib/domain/days';
import { gasLevelSchema, gasScaleSchema } from '@/lib/domain/goal-attainment';
import { keyResultSchema, milestoneSchema, obstacleSchema } from '@/lib/domain/goal-plan';
import {
  areaIdSchema,
  clientIdSchema,
  engagementIdSchema,
  goalIdSchema,
  ratingIdSchema,
  sessionIdSchema,
} from '@/lib/domain/ids';
import { LIST_MAX, lineSchema, saidLineSchema } from '@/lib/domain/text-limits';
import { z } from '@/lib/domain/zod';

export const GOAL_TEXT_MAX = 500;

export const goalFormatSchema = z.enum(['free', 'smart', 'pure', 'clear', 'okr', 'gas', 'scale']);
export type GoalFormat = z.infer<typeof goalFormatSchema>;

/** Who agreed to a goal. */
export const goalPartySchema = z.enum([
  'client',
  'sponsor',
  'line-manager',
  'human-resources',
  'other',
]);
export type GoalParty = z.infer<typeof goalPartySchema>;

const rulerSchema = z.nullable(z.int().check(z.minimum(0), z.maximum(10)));

/** What a client works toward. */
export const goalSchema = z.object({
  id: goalIdSchema,
  clientId: clientIdSchema,
  engagementId: z.nullable(engagementIdSchema),
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(GOAL_TEXT_MAX)),
  format: goalFormatSchema,
  /** An end goal is not wholly in the client's hands; a performance goal is. */
  kind: z._default(z.nullable(z.enum(['end', 'performance'])), null),
  measure: z.string().check(z.maxLength(GOAL_TEXT_MAX)),
  baseline: z.nullable(z.int().check(z.minimum(0), z.maximum(10))),
  target: z.nullable(z.int().check(z.minimum(0), z.maximum(10))),
  /** Where it begins and where it should end, in words or in the measure's own unit. */
  baselineWords: z._default(lineSchema, ''),
  targetWords: z._default(lineSchema, ''),
  /** What will show that it is reached. */
  evidence: z._default(lineSchema, ''),
  /** What one point up would look like. */
  nextPoint: z._default(lineSchema, ''),
  /** How much it matters, and how sure the client is, 0 to 10. */
  importance: z._default(rulerSchema, null),
  confidence: z._default(rulerSchema, null),
  dueOn: z._default(z.nullable(daySchema), null),
  agreedOn: z._default(z.nullable(daySchema), null),
  agreedWith: z._default(z.array(goalPartySchema), []),
  /** What an assessment showed that this goal builds on. */
  areaIds: z._default(z.array(areaIdSchema), []),
  /** Only of a goal in the GAS format. */
  gas: z._default(z.nullable(gasScaleSchema), null),
  /** Only of a goal in the OKR format. */
  keyResults: z._default(z.array(keyResultSchema).check(z.maxLength(LIST_MAX)), []),
  milestones: z._default(z.array(milestoneSchema).check(z.maxLength(LIST_MAX)), []),
  resources: z._default(z.array(saidLineSchema).check(z.maxLength(LIST_MAX)), []),
  obstacles: z._default(z.array(obstacleSchema).check(z.maxLength(LIST_MAX)), []),
  status: z.enum(['open', 'reached', 'dropped']),
  /** The day on which the client agreed that it is reported to the sponsor. */
  releasedOn: z.optional(daySchema),
  createdAt: instantSchema,
  trashedAt: z.nullable(instantSchema),
});
export type Goal = z.infer<typeof goalSchema>;

/** What a goal starts with beside its client and its words. */
export const NEW_GOAL = {
  engagementId: null,
  format: 'free',
  kind: null,
  measure: '',
  baseline: null,
  target: null,
  baselineWords: '',
  targetWords: '',
  evidence: '',
  nextPoint: '',
  importance: null,
  confidence: null,
  dueOn: null,
  agreedOn: null,
  agreedWith: [],
  areaIds: [],
  gas: null,
  keyResults: [],
  milestones: [],
  resources: [],
  obstacles: [],
  status: 'open',
  trashedAt: null,
} satisfies Partial<Goal>;

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
  /** The described level that was reached; only of a goal in the GAS format. */
  level: z.optional(gasLevelSchema),
  evidence: z.string().check(z.maxLength(GOAL_TEXT_MAX)),
  at: instantSchema,
});
export type Rating = z.infer<typeof ratingSchema>;
