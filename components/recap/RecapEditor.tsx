import { useState } from 'react';
import { AbsentSections } from '@/components/recap/AbsentSections';
import styles from '@/components/recap/RecapEditor.module.css';
import { SectionEditor } from '@/components/recap/SectionEditor';
import { SectionView } from '@/components/recap/SectionView';
import { BlockView } from '@/components/wrapup/BlockView';
import sheet from '@/components/wrapup/DocumentView.module.css';
import { LetterheadView } from '@/components/wrapup/LetterheadView';
import type { SessionId } from '@/lib/domain/ids';
import type { RecapSectionId } from '@/lib/domain/recap-draft';
import type { EditableRecap } from '@/lib/workflows/export-document';

interface RecapEditorProps {
  sessionId: SessionId;
  recap: EditableRecap;
}

/** The recap as its reader will see it, in which every section can be opened and changed. */
export function RecapEditor({ sessionId, recap: { document, sections } }: RecapEditorProps) {
  const [openId, setOpenId] = useState<RecapSectionId | null>(null);
  const [closedId, setClosedId] = useState<RecapSectionId | null>(null);
  const isPresent = (section: (typeof sections)[number]) =>
    !section.isOff && section.blocks.length > 0;
  const inPlace = sections.filter((section) => section.id === openId || isPresent(section));
  const shown = inPlace.map(({ id }) => id);

  function open(id: RecapSectionId): void {
    setOpenId(id);
    setClosedId(null);
  }
  function close(): void {
    setClosedId(openId);
    setOpenId(null);
  }
  return (
    <>
      <article className={sheet.document} lang={document.language}>
        {document.letterhead && <LetterheadView letterhead={document.letterhead} />}
        <h2>{document.title}</h2>
        {inPlace.map((section, index) =>
          section.id === openId ? (
            <SectionEditor
              key={section.id}
              sessionId={sessionId}
              section={section}
              shown={shown}
              position={index}
              onDone={close}
            />
          ) : (
            <SectionView
              key={section.id}
              section={section}
              takesFocus={section.id === closedId}
              onEdit={() => open(section.id)}
            />
          ),
        )}
        {document.blocks
          .filter(({ type }) => type === 'footer')
          .map((block) => (
            <BlockView key="footer" block={block} />
          ))}
      </article>
      <AbsentSections
        className={styles.absent}
        sections={sections.filter((section) => section.id !== openId && !isPresent(section))}
        focusId={closedId}
        onEdit={open}
      />
    </>
  );
}
