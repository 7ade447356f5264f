import styles from '@/components/decks/DeckLinks.module.css';
import { useText } from '@/components/ui/use-text';
import { decksText } from '@/lib/text/decks';

interface DeckLink {
  id: string;
  href: string;
  name: string;
  /** What it is for, in a line. */
  about?: string;
  count: number;
}

export function DeckLinks({ label, decks }: { label: string; decks: readonly DeckLink[] }) {
  const t = useText(decksText);
  return (
    <ul className={styles.decks} aria-label={label}>
      {decks.map(({ id, href, name, about, count }) => (
        <li key={id}>
          <a className={styles.deck} href={href}>
            <span className={styles.name} dir="auto">
              {name}
            </span>
            <span className={styles.about}>
              {about === undefined ? t.count(count) : `${about} ${t.count(count)}`}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
