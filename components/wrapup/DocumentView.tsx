import { BlockView } from '@/components/wrapup/BlockView';
import styles from '@/components/wrapup/DocumentView.module.css';
import { LetterheadView } from '@/components/wrapup/LetterheadView';
import type { CoachsideDocument } from '@/lib/documents/document';

/** A document as its reader will see it, drawn from its blocks and in its own language. */
export function DocumentView({ document }: { document: CoachsideDocument }) {
  return (
    <article className={styles.document} lang={document.language}>
      {document.letterhead && <LetterheadView letterhead={document.letterhead} />}
      <h2>{document.title}</h2>
      {document.blocks.map((block, index) => (
        // Blocks have no ids; their order is their identity.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <BlockView key={index} block={block} />
      ))}
    </article>
  );
}
