import { daySchema, instantSchema } from '@/lib/domain/days';
import { clientIdSchema, goalIdSchema, noteIdSchema, sessionIdSchema } from '@/lib/domain/ids';
import { layerSchema } from '@/lib/domain/layers';
import { phaseSchema } from '@/lib/domain/phases';
import { saidTextSchema } from '@/lib/domain/text-limits';
import { z } from '@/lib/domain/zod';

/** Longer than any pasted article; a longer entry is refused in words and stays in the line. */
export const ENTRY_TEXT_MAX = 100_000;

export const noteKindSchema = z.enum(['note', 'insight', 'words', 'hunch', 'marker']);
export type NoteKind = z.infer<typeof noteKindSchema>;

export const tagSchema = z.string().check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}_-]{0,59}$/u));

/** Something the coach wrote, or a moment marked to be finished after the call. */
export const noteSchema = z.object({
  id: noteIdSchema,
  sessionId: sessionIdSchema,
  clientId: clientIdSchema,
  /** The first keystroke, not the moment of saving. */
  at: instantSchema,
  phase: phaseSchema,
  kind: noteKindSchema,
  layer: layerSchema,
  /** The day on which the client released it to the sponsor; there only in the sponsor layer. */
  releasedOn: z.optional(daySchema),
  /** What was written, with `#tags` and `@goals` taken out. Empty only for an unfinished marker. */
  text: z.string().check(z.maxLength(ENTRY_TEXT_MAX)),
  tags: z.array(tagSchema),
  goalIds: z.array(goalIdSchema),
  /** Health, belief, private life: is it needed? Never suggested for sharing. */
  isSensitive: z.optional(z.boolean()),
  /** What the client says about this note, in their own words; it stands beside it wherever it is. */
  statement: z.optional(z.object({ text: saidTextSchema, on: daySchema })),
  editedAt: z.nullable(instantSchema),
  trashedAt: z.nullable(instantSchema),
});
export type Note = z.infer<typeof noteSchema>;

/** Kinds that wrap-up offers for sharing first. They are still coach-only until ticked. */
export function isSuggestedForSharing(note: Note): boolean {
  if (note.isSensitive === true) return false;
  return note.kind === 'insight' || note.kind === 'words';
}

/** A marker that nobody has put into words yet. */
export function isUnfinished(note: Note): boolean {
  return note.kind === 'marker' && note.text.trim() === '';
}
