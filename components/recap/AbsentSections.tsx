import { useId } from 'react';
import { EditButton } from '@/components/recap/EditButton';
import styles from '@/components/recap/RecapEditor.module.css';
import { useText } from '@/components/ui/use-text';
import type { EditedSection } from '@/lib/documents/edit-sections';
import type { RecapSectionId } from '@/lib/domain/recap-draft';
import { recapEditorText } from '@/lib/text/recap-editor';

interface AbsentSectionsProps {
  sections: readonly EditedSection[];
  focusId: RecapSectionId | null;
  className: string | undefined;
  onEdit: (id: RecapSectionId) => void;
}

/** What the recap does not say: sections without content, and those that were switched off. */
export function AbsentSections({ sections, focusId, className, onEdit }: AbsentSectionsProps) {
  const t = useText(recapEditorText);
  const titleId = useId();
  if (sections.length === 0) return null;
  return (
    <div className={className}>
      <p id={titleId}>{t.notIn}</p>
      <ul aria-labelledby={titleId}>
        {sections.map(({ id, isOff }) => {
          const absence = isOff ? t.leftOut : t.empty;
          return (
            <li key={id}>
              <EditButton
                id={id}
                absence={absence}
                look="secondary"
                className={styles.chip}
                takesFocus={id === focusId}
                onClick={() => onEdit(id)}
              >
                {t.sections[id]} <small>{absence}</small>
              </EditButton>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
