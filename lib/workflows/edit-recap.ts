import type { Instant } from '@/lib/domain/days';
import type { SessionId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import {
  moveSection,
  type RecapSectionId,
  restoreSection,
  retitleSection,
  rewriteSection,
  switchSection,
} from '@/lib/domain/recap-draft';
import { type RecapLayout, withLayout } from '@/lib/domain/recap-template';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { changeRecapDraft } from '@/lib/storage/recap-drafts';
import { documentsText } from '@/lib/text/documents';

/** One thing that a coach does to the recap of a session. None of them touches the notes. */
export type RecapEdit =
  /** `shown`: the sections that the coach sees it move past. */
  | { type: 'move'; id: RecapSectionId; by: 'up' | 'down'; shown: readonly RecapSectionId[] }
  | { type: 'retitle'; id: RecapSectionId; title: string }
  | { type: 'switch'; id: RecapSectionId; isOff: boolean }
  /** `says` is what the section says by itself while it is being written over. */
  | { type: 'rewrite'; id: RecapSectionId; text: string; says: string }
  | { type: 'restore'; id: RecapSectionId }
  /** `null`: the client's. */
  | { type: 'speak'; language: Language | null }
  | { type: 'lay-out'; layout: RecapLayout; language: Language };

/** Keeps one edit of a session's recap, over whatever another window kept before. */
export async function editRecap(
  sessionId: SessionId,
  edit: RecapEdit,
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  await changeRecapDraft(
    sessionId,
    (draft) => {
      switch (edit.type) {
        case 'move':
          return moveSection(draft, edit.id, edit.by, edit.shown);
        case 'retitle':
          return retitleSection(draft, edit.id, edit.title, now);
        case 'switch':
          return switchSection(draft, edit.id, edit.isOff, now);
        case 'rewrite':
          return rewriteSection(draft, edit.id, edit, now);
        case 'restore':
          return restoreSection(draft, edit.id, now);
        case 'speak':
          return { ...draft, language: edit.language };
        case 'lay-out': {
          const usualThanks = documentsText[edit.language].recap.thanks;
          return withLayout(draft, edit.layout, { usualThanks, now });
        }
      }
    },
    store,
  );
}
