import { Pencil } from 'lucide-react';
import { EditButton } from '@/components/recap/EditButton';
import styles from '@/components/recap/RecapEditor.module.css';
import { BlockView } from '@/components/wrapup/BlockView';
import type { EditedSection } from '@/lib/documents/edit-sections';

interface SectionViewProps {
  section: EditedSection;
  takesFocus: boolean;
  onEdit: () => void;
}

/** One section as it will be read, and the way into it. */
export function SectionView({ section, takesFocus, onEdit }: SectionViewProps) {
  return (
    <div className={styles.section} data-state={section.state}>
      <div className={styles.body}>
        {section.title !== '' && <h3 dir="auto">{section.title}</h3>}
        {section.blocks.map((block, index) => (
          // Blocks have no ids; their order is their identity.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <BlockView key={index} block={block} />
        ))}
      </div>
      <EditButton
        look="icon"
        className={styles.edit}
        id={section.id}
        takesFocus={takesFocus}
        onClick={onEdit}
      >
        <Pencil size={14} aria-hidden="true" />
      </EditButton>
    </div>
  );
}
