import { type Day, daySchema, instantSchema } from '@/lib/domain/days';
import {
  clientIdSchema,
  commitmentIdSchema,
  goalIdSchema,
  sessionIdSchema,
} from '@/lib/domain/ids';
import { layerSchema } from '@/lib/domain/layers';
import { ENTRY_TEXT_MAX, tagSchema } from '@/lib/domain/note';
import { phaseSchema } from '@/lib/domain/phases';
import { z } from '@/lib/domain/zod';

/** Something the client, or the coach, will do. */
export const commitmentSchema = z.object({
  id: commitmentIdSchema,
  sessionId: sessionIdSchema,
  clientId: clientIdSchema,
  at: instantSchema,
  phase: phaseSchema,
  owner: z.enum(['client', 'coach']),
  text: z.string().check(z.minLength(1), z.maxLength(ENTRY_TEXT_MAX)),
  /** `null` means "no day agreed", which is different from "due today". */
  dueOn: z.nullable(daySchema),
  status: z.enum(['open', 'done', 'dropped']),
  closedAt: z.nullable(instantSchema),
  /** How often it was looked at in a later Prep and left open. */
  carried: z.int().check(z.nonnegative()),
  /** Agreed aloud with the client, so it starts in the client layer; wrap-up can take it out. */
  layer: layerSchema,
  /** The day on which the client released it to the sponsor; there only in the sponsor layer. */
  releasedOn: z.optional(daySchema),
  tags: z.array(tagSchema),
  goalIds: z.array(goalIdSchema),
  trashedAt: z.nullable(instantSchema),
});
export type Commitment = z.infer<typeof commitmentSchema>;

/** Late the day after it was due. Closed and undated commitments are never late. */
export function isOverdue(commitment: Commitment, today: Day): boolean {
  return commitment.status === 'open' && commitment.dueOn !== null && commitment.dueOn < today;
}
