import { instantSchema } from '@/lib/domain/days';
import { clientIdSchema, sessionIdSchema, transferenceNoteIdSchema } from '@/lib/domain/ids';
import { lineSchema, saidLineSchema } from '@/lib/domain/text-limits';
import { z } from '@/lib/domain/zod';

/**
 * What the work stirs in the coach. Its layer can be no other, so that nothing can ever share it;
 * an access request still covers it.
 */
export const transferenceNoteSchema = z.object({
  id: transferenceNoteIdSchema,
  clientId: clientIdSchema,
  sessionId: z.nullable(sessionIdSchema),
  at: instantSchema,
  layer: z.literal('coach'),
  /** What the coach noticed in the room. */
  noticed: saidLineSchema,
  /** What it stirred, and whom it recalls. */
  stirred: lineSchema,
  /** What the coach does with it: keep, take to supervision, say aloud. */
  next: lineSchema,
  trashedAt: z.nullable(instantSchema),
});
export type TransferenceNote = z.infer<typeof transferenceNoteSchema>;
