import { daySchema } from '@/lib/domain/days';
import { clientIdSchema } from '@/lib/domain/ids';
import { z } from '@/lib/domain/zod';

export const erasureReasonSchema = z.enum(['request', 'retention', 'coach']);
export type ErasureReason = z.infer<typeof erasureReasonSchema>;

/** What is left of an erased client: that there was one, when it went and why, and no content. */
export const tombstoneSchema = z.object({
  id: clientIdSchema,
  erasedOn: daySchema,
  reason: erasureReasonSchema,
});
export type Tombstone = z.infer<typeof tombstoneSchema>;
