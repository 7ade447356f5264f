import { commitmentSchema } from '@/lib/domain/commitment';
import { draftSchema } from '@/lib/domain/draft';
import { type NoteKind, noteSchema } from '@/lib/domain/note';
import { askSchema } from '@/lib/domain/question';
import { z } from '@/lib/domain/zod';

/** One line of a session's notes, whichever table it lives in. */
export const entrySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('note'), row: noteSchema }),
  z.object({ type: z.literal('commitment'), row: commitmentSchema }),
  z.object({ type: z.literal('ask'), row: askSchema }),
]);
export type Entry = z.infer<typeof entrySchema>;

/** What the writing line holds: finished entries that are not on disk, and the words under way. */
export const captureSchema = z.object({ entries: z.array(entrySchema), draft: draftSchema });
export type Capture = z.infer<typeof captureSchema>;

/** Newest first; of two at the same instant, the one made later. */
export function byNewest(a: Entry, b: Entry): number {
  return b.row.at - a.row.at || (a.row.id < b.row.id ? 1 : -1);
}

/** What an entry is shown as: its note's kind, or the kind of row it is. */
export function kindOf(entry: Entry): NoteKind | 'commitment' | 'ask' {
  return entry.type === 'note' ? entry.row.kind : entry.type;
}
