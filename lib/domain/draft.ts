import { instantSchema } from '@/lib/domain/days';
import { sessionIdSchema } from '@/lib/domain/ids';
import { z } from '@/lib/domain/zod';

/** The kinds the writing line can hold; `commitment` becomes a row of its own. */
export const entryKindSchema = z.enum(['note', 'insight', 'words', 'commitment', 'hunch']);
export type EntryKind = z.infer<typeof entryKindSchema>;

/** What is being typed, exactly as it stands in the writing line. One small row per session. */
export const draftSchema = z.object({
  sessionId: sessionIdSchema,
  /** Never cut, whatever its length: nothing typed is lost. */
  text: z.string(),
  kind: entryKindSchema,
  firstKeyAt: z.nullable(instantSchema),
  /** Grows with every keystroke; the journal replays only what is newer than the row. */
  revision: z.int().check(z.nonnegative()),
});
export type Draft = z.infer<typeof draftSchema>;
