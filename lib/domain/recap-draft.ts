import { type Instant, instantSchema } from '@/lib/domain/days';
import { type SessionId, sessionIdSchema } from '@/lib/domain/ids';
import { languageSchema } from '@/lib/domain/language';
import { z } from '@/lib/domain/zod';

/** The parts of a recap, in the order they have until the coach gives them another. */
export const recapSectionIdSchema = z.enum([
  'thanks',
  'focus',
  'insight',
  'commitments',
  'progress',
  'resources',
  'question',
  'next',
]);
export type RecapSectionId = z.infer<typeof recapSectionIdSchema>;
export const RECAP_SECTION_IDS = recapSectionIdSchema.options;

export const RECAP_TITLE_MAX = 120;

export const sectionEditSchema = z.object({
  /** Blank: the section keeps its own. */
  title: z.optional(z.string()),
  isOff: z.optional(z.boolean()),
  /** The whole body in the coach's words, as plain lines. Never cut, whatever its length. */
  text: z.optional(z.string()),
  /**
   * What the section said when the coach began to write `text`. Once a line of it is no longer
   * released, `text` is set aside: it may still hold that line.
   */
  basedOn: z.optional(z.string()),
  editedAt: instantSchema,
});
export type SectionEdit = z.infer<typeof sectionEditSchema>;

/**
 * What the coach changed in the recap of one session. It is laid over what passed the gate and never
 * touches the notes.
 */
export const recapDraftSchema = z.object({
  sessionId: sessionIdSchema,
  /** `null`: the client's. */
  language: z.nullable(languageSchema),
  /** Sections that are missing here come where they stand by themselves. */
  order: z.array(recapSectionIdSchema),
  sections: z.partialRecord(recapSectionIdSchema, sectionEditSchema),
  /** Links and readings, one a line: nothing in the notes says them. */
  resources: z.string(),
});
export type RecapDraft = z.infer<typeof recapDraftSchema>;

export function emptyRecapDraft(sessionId: SessionId): RecapDraft {
  return { sessionId, language: null, order: [], sections: {}, resources: '' };
}

/** Every section once: those of the order first named in it, the others where they usually are. */
export function orderedSections(order: readonly RecapSectionId[]): RecapSectionId[] {
  const placed = [...new Set(order)];
  for (const [index, id] of RECAP_SECTION_IDS.entries()) {
    if (placed.includes(id)) continue;
    const before = RECAP_SECTION_IDS[index - 1];
    placed.splice(before === undefined ? 0 : placed.indexOf(before) + 1, 0, id);
  }
  return placed;
}

/**
 * One step up or down, past the nearest section that is shown: past one that is empty or off nothing
 * would be seen to move. At the end of the way it stays.
 */
export function moveSection(
  draft: RecapDraft,
  id: RecapSectionId,
  by: 'up' | 'down',
  shown: readonly RecapSectionId[] = RECAP_SECTION_IDS,
): RecapDraft {
  const order = orderedSections(draft.order);
  const from = order.indexOf(id);
  const isShown = (each: RecapSectionId) => shown.includes(each);
  const past =
    by === 'up' ? order.slice(0, from).findLast(isShown) : order.slice(from + 1).find(isShown);
  if (past === undefined) return draft;
  const to = order.indexOf(past);
  order.splice(from, 1);
  order.splice(to, 0, id);
  return { ...draft, order };
}

export function retitleSection(
  draft: RecapDraft,
  id: RecapSectionId,
  title: string,
  now: Instant,
): RecapDraft {
  return withEdit(draft, id, { title }, now);
}

export function switchSection(
  draft: RecapDraft,
  id: RecapSectionId,
  isOff: boolean,
  now: Instant,
): RecapDraft {
  return withEdit(draft, id, { isOff }, now);
}

/** Writes a section's body. `says` is what the section says by itself at this moment. */
export function rewriteSection(
  draft: RecapDraft,
  id: RecapSectionId,
  { text, says }: { text: string; says: string },
  now: Instant,
): RecapDraft {
  if (id === 'resources') return withEdit({ ...draft, resources: text }, id, {}, now);
  return withEdit(draft, id, { text, basedOn: says }, now);
}

/** Back to what the notes say; title, place and switch stay. */
export function restoreSection(draft: RecapDraft, id: RecapSectionId, now: Instant): RecapDraft {
  const { text: _text, basedOn: _basedOn, ...rest } = draft.sections[id] ?? { editedAt: now };
  return { ...draft, sections: { ...draft.sections, [id]: { ...rest, editedAt: now } } };
}

function withEdit(
  draft: RecapDraft,
  id: RecapSectionId,
  edit: Partial<SectionEdit>,
  now: Instant,
): RecapDraft {
  const sections = { ...draft.sections, [id]: { ...draft.sections[id], ...edit, editedAt: now } };
  return { ...draft, sections };
}
