import styles from '@/components/recap/SectionEditor.module.css';
import { SectionHeading, SectionWords } from '@/components/recap/SectionFields';
import { SectionMoves } from '@/components/recap/SectionMoves';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import type { EditedSection } from '@/lib/documents/edit-sections';
import type { SessionId } from '@/lib/domain/ids';
import type { RecapSectionId } from '@/lib/domain/recap-draft';
import { recapEditorText } from '@/lib/text/recap-editor';
import { editRecap, type RecapEdit } from '@/lib/workflows/edit-recap';

interface SectionEditorProps {
  sessionId: SessionId;
  section: EditedSection;
  /** The sections in their order, this one among them. */
  shown: readonly RecapSectionId[];
  position: number;
  onDone: () => void;
}

/** A section opened in its place: heading, words, where it stands, and whether it is there at all. */
export function SectionEditor({ sessionId, section, shown, position, onDone }: SectionEditorProps) {
  const t = useText(recapEditorText);
  const language = useLanguage();
  const { follow } = useSaving();
  const { id, state, isOff } = section;
  const edit = (change: RecapEdit) => follow(editRecap(sessionId, change, now()));

  return (
    <fieldset className={styles.editor} aria-label={t.editing(t.sections[id])} lang={language}>
      <SectionHeading sessionId={sessionId} section={section} />
      {state === 'set-aside' && (
        <Notice kind="hint">
          {t.setAside}{' '}
          <Button
            className={styles.mine}
            onClick={() =>
              void edit({ type: 'rewrite', id, text: section.text, says: section.says })
            }
          >
            {t.useMine}
          </Button>
        </Notice>
      )}
      <SectionWords sessionId={sessionId} section={section} />
      <div className={styles.acts}>
        <SectionMoves
          position={position}
          count={shown.length}
          onMove={(by) => void edit({ type: 'move', id, by, shown })}
        />
        <label className={styles.switch}>
          <input
            type="checkbox"
            checked={!isOff}
            onChange={({ currentTarget }) =>
              void edit({ type: 'switch', id, isOff: !currentTarget.checked })
            }
          />
          {t.isIn}
        </label>
        <Button className={styles.done} onClick={onDone}>
          {t.done}
        </Button>
      </div>
    </fieldset>
  );
}
