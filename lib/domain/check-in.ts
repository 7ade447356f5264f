import { competencySchema } from '@/lib/domain/competency';
import { instantSchema } from '@/lib/domain/days';
import {
  checkInIdSchema,
  clientIdSchema,
  reflectionIdSchema,
  sessionIdSchema,
} from '@/lib/domain/ids';
import { z } from '@/lib/domain/zod';

export const CHECK_IN_ITEMS = ['relationship', 'goals', 'approach', 'overall'] as const;
export const checkInItemSchema = z.enum(CHECK_IN_ITEMS);
export type CheckInItem = z.infer<typeof checkInItemSchema>;

const scoreSchema = z.nullable(z.int().check(z.minimum(0), z.maximum(10)));

/** The four scores of a check-in; `null` for an item that was not answered. */
export const checkInScoresSchema = z.object({
  relationship: scoreSchema,
  goals: scoreSchema,
  approach: scoreSchema,
  overall: scoreSchema,
});
export type CheckInScores = z.infer<typeof checkInScoresSchema>;

/** The client's view of one session in four items, 0 (not at all) to 10 (completely). */
export const checkInSchema = z.object({
  id: checkInIdSchema,
  clientId: clientIdSchema,
  sessionId: sessionIdSchema,
  at: instantSchema,
  relationship: scoreSchema,
  goals: scoreSchema,
  approach: scoreSchema,
  overall: scoreSchema,
  keepOrChange: z.string().check(z.maxLength(2_000)),
  /** What the coach expected the client to answer. */
  prediction: z.optional(checkInScoresSchema),
  /** How the answers came; there once somebody said. */
  how: z.optional(z.enum(['screen', 'aloud', 'reply'])),
});
export type CheckIn = z.infer<typeof checkInSchema>;

/** The coach's own look back at a session. Never leaves in a client's document. */
export const reflectionSchema = z.object({
  id: reflectionIdSchema,
  clientId: clientIdSchema,
  sessionId: sessionIdSchema,
  at: instantSchema,
  text: z.string(),
  /** What it was about, as tags of the coach's own growth. */
  competencies: z.optional(z.array(competencySchema)),
});
export type Reflection = z.infer<typeof reflectionSchema>;
