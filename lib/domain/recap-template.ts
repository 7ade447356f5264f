import { type Instant, instantSchema } from '@/lib/domain/days';
import { recapTemplateIdSchema } from '@/lib/domain/ids';
import {
  orderedSections,
  RECAP_TITLE_MAX,
  type RecapDraft,
  type RecapSectionId,
  recapSectionIdSchema,
  rewriteSection,
} from '@/lib/domain/recap-draft';
import { z } from '@/lib/domain/zod';

export const TEMPLATE_NAME_MAX = 60;
export const TEMPLATE_THANKS_MAX = 2_000;

/** What a template says; a file holds nothing else of it. */
export const recapLayoutSchema = z.object({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(TEMPLATE_NAME_MAX)),
  order: z.array(recapSectionIdSchema).check(z.maxLength(recapSectionIdSchema.options.length)),
  sections: z.partialRecord(
    recapSectionIdSchema,
    z.object({
      title: z.optional(z.string().check(z.maxLength(RECAP_TITLE_MAX))),
      isOff: z.optional(z.boolean()),
    }),
  ),
  /** The line that opens the recap; `null` keeps the usual one. */
  thanks: z.nullable(z.string().check(z.maxLength(TEMPLATE_THANKS_MAX))),
});
export type RecapLayout = z.infer<typeof recapLayoutSchema>;

/** How a coach's recaps are laid out, under a name. It holds nothing of any client. */
export const recapTemplateSchema = z.extend(recapLayoutSchema, {
  id: recapTemplateIdSchema,
  createdAt: instantSchema,
  /** When it went to the trash; absent while it is not there. */
  trashedAt: z.optional(instantSchema),
});
export type RecapTemplate = z.infer<typeof recapTemplateSchema>;

/** The layout of a recap, without a word of what it tells but for the line of thanks. */
export function layoutOf(draft: RecapDraft, name: string): RecapLayout {
  const sections: RecapLayout['sections'] = {};
  for (const [id, edit] of Object.entries(draft.sections)) {
    const title = edit.title?.trim() ?? '';
    if (title === '' && edit.isOff !== true) continue;
    sections[id as RecapSectionId] = {
      ...(title === '' ? {} : { title: title.slice(0, RECAP_TITLE_MAX).toWellFormed() }),
      ...(edit.isOff === true ? { isOff: true } : {}),
    };
  }
  const thanks = draft.sections.thanks?.text;
  return {
    name,
    order: orderedSections(draft.order),
    sections,
    thanks: thanks === undefined ? null : thanks.slice(0, TEMPLATE_THANKS_MAX).toWellFormed(),
  };
}

/**
 * Lays a recap out as the template says. What the coach wrote in its sections stays, but for the
 * line of thanks when the template has one; `usualThanks` is what it says by itself.
 */
export function withLayout(
  draft: RecapDraft,
  layout: RecapLayout,
  { usualThanks, now }: { usualThanks: string; now: Instant },
): RecapDraft {
  const sections: RecapDraft['sections'] = {};
  for (const id of recapSectionIdSchema.options) {
    const { title: _title, isOff: _isOff, ...written } = draft.sections[id] ?? { editedAt: now };
    sections[id] = { ...written, ...layout.sections[id] };
  }
  const laidOut = { ...draft, order: [...layout.order], sections };
  if (layout.thanks === null) return laidOut;
  return rewriteSection(laidOut, 'thanks', { text: layout.thanks, says: usualThanks }, now);
}
