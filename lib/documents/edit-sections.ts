import type { Block } from '@/lib/documents/document';
import { blocksOfSection, entriesOf, textOfSection } from '@/lib/documents/section-text';
import { orderedSections, type RecapDraft, type RecapSectionId } from '@/lib/domain/recap-draft';

/** A named part of a recap, as the released records say it. */
export interface RecapSection {
  id: RecapSectionId;
  /** Empty where the section has no heading. */
  title: string;
  blocks: Block[];
}

/** The same part as it leaves, and what an editor needs to know of it. */
export interface EditedSection extends RecapSection {
  /** What it is called when the coach gives it no other title. */
  ownTitle: string;
  isOff: boolean;
  /**
   * `edited`: in the coach's words. `set-aside`: the coach wrote it, but some line it was written
   * over is no longer there to be shared, so it says what the notes say until the coach confirms.
   */
  state: 'as-noted' | 'edited' | 'set-aside';
  /** The coach's words where there are any, and otherwise what the section says, as plain lines. */
  text: string;
  /** What it says by itself, as plain lines. */
  says: string;
  editedAt: number;
}

/** Released sections in the coach's order and words. Those that are off stay, marked. */
export function editSections(
  sections: readonly RecapSection[],
  draft: RecapDraft | undefined,
): EditedSection[] {
  const byId = new Map(sections.map((section) => [section.id, section]));
  return orderedSections(draft?.order ?? []).flatMap((id) => {
    const section = byId.get(id);
    return section === undefined ? [] : [editSection(section, draft)];
  });
}

function editSection(section: RecapSection, draft: RecapDraft | undefined): EditedSection {
  const { id, title, blocks } = section;
  const edit = draft?.sections[id];
  const says = textOfSection(id, blocks);
  const written = id === 'resources' ? draft?.resources || undefined : edit?.text;
  const isSetAside = written !== undefined && !stillSays(says, edit?.basedOn ?? '');
  return {
    id,
    title: edit?.title?.trim() || title,
    ownTitle: title,
    blocks: written === undefined || isSetAside ? blocks : blocksOfSection(id, written),
    isOff: edit?.isOff ?? false,
    state: written === undefined ? 'as-noted' : isSetAside ? 'set-aside' : 'edited',
    text: written ?? says,
    says,
    editedAt: edit?.editedAt ?? 0,
  };
}

/** Whether every line of an earlier text is still among those of today's. */
function stillSays(today: string, earlier: string): boolean {
  const lines = new Set(entriesOf(today));
  return entriesOf(earlier).every((line) => lines.has(line));
}
