import { checkInItemSchema } from '@/lib/domain/check-in';
import { daySchema, instantSchema } from '@/lib/domain/days';
import { clientIdSchema, repairIdSchema, sessionIdSchema } from '@/lib/domain/ids';
import { lineSchema, saidLineSchema } from '@/lib/domain/text-limits';
import { z } from '@/lib/domain/zod';

/** How a dip of trust was met: named, heard, and agreed anew. The coach's own record. */
export const repairSchema = z.object({
  id: repairIdSchema,
  clientId: clientIdSchema,
  /** The session whose check-in showed it, if one did. */
  sessionId: z.nullable(sessionIdSchema),
  item: z.nullable(checkInItemSchema),
  on: daySchema,
  /** What happened, as the coach sees it. */
  happened: saidLineSchema,
  /** What the client said when it was named. */
  heard: lineSchema,
  /** What both do differently from now on. */
  agreed: lineSchema,
  /** When both felt it was mended; `null` while it is not. */
  settledOn: z.nullable(daySchema),
  trashedAt: z.nullable(instantSchema),
});
export type Repair = z.infer<typeof repairSchema>;
