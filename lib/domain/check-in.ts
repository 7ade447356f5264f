import { instantSchema } from '@/lib/domain/days';
import {
  checkInIdSchema,
  clientIdSchema,
  reflectionIdSchema,
  sessionIdSchema,
} from '@/lib/domain/ids';
import { z } from '@/lib/domain/zod';

const scoreSchema = z.nullable(z.int().check(z.minimum(0), z.maximum(10)));

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
});
export type CheckIn = z.infer<typeof checkInSchema>;

export const CHECK_IN_ITEMS = ['relationship', 'goals', 'approach', 'overall'] as const;
export type CheckInItem = (typeof CHECK_IN_ITEMS)[number];

/** The coach's own look back at a session. Never leaves in a client's document. */
export const reflectionSchema = z.object({
  id: reflectionIdSchema,
  clientId: clientIdSchema,
  sessionId: sessionIdSchema,
  at: instantSchema,
  text: z.string(),
});
export type Reflection = z.infer<typeof reflectionSchema>;
