import styles from '@/components/wrapup/LetterheadView.module.css';
import type { Letterhead } from '@/lib/documents/document';

/** Who a document is from, small: what leaves must be seen, and the words of it are what counts. */
export function LetterheadView({ letterhead: { name, line, contact, logo } }: LetterheadViewProps) {
  return (
    <header className={styles.letterhead}>
      {logo && (
        <img
          src={`data:image/png;base64,${logo.png}`}
          alt=""
          width={logo.width / 2}
          height={logo.height / 2}
        />
      )}
      {[name, line, contact]
        .filter((text) => text !== '')
        .map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two of them may read the same
          <p key={index} dir="auto">
            {text}
          </p>
        ))}
    </header>
  );
}

interface LetterheadViewProps {
  letterhead: Letterhead;
}
