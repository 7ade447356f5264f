import { daySchema, instantSchema } from '@/lib/domain/days';
import { paidKindSchema, sessionModeSchema } from '@/lib/domain/hour-kinds';
import { clientIdSchema, pastHoursIdSchema } from '@/lib/domain/ids';
import { z } from '@/lib/domain/zod';

export const PAST_CLIENT_MAX = 200;
export const PAST_CONTACT_MAX = 200;
/** Ten thousand hours in one row: more is a slip of the pen. */
export const PAST_MINUTES_MAX = 600_000;
export const PAST_GROUP_MAX = 999;

/** Hours coached before Coachside: one session, or a whole relationship added up. */
export const pastHoursSchema = z.object({
  id: pastHoursIdSchema,
  /** The client in Coachside, when it is one. */
  clientId: z.nullable(clientIdSchema),
  /** The client's name as the coach's own log had it. */
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(PAST_CLIENT_MAX)),
  contact: z.string().check(z.trim(), z.maxLength(PAST_CONTACT_MAX)),
  /** How many a group had; `null` for a person. */
  groupSize: z.nullable(z.int().check(z.minimum(2), z.maximum(PAST_GROUP_MAX))),
  on: daySchema,
  /** The last day; the same day for one session. */
  until: daySchema,
  minutes: z.int().check(z.minimum(1), z.maximum(PAST_MINUTES_MAX)),
  paidKind: paidKindSchema,
  /** `null` when the log did not say. */
  mode: z.nullable(sessionModeSchema),
  /** Whether the client agreed to be listed. Who is a client here is asked there instead. */
  isListed: z.boolean(),
  addedAt: instantSchema,
  /** When it went to the trash; absent while it is not there. */
  trashedAt: z.optional(instantSchema),
});
export type PastHours = z.infer<typeof pastHoursSchema>;
