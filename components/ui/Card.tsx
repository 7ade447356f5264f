import { type ReactNode, useId } from 'react';
import styles from '@/components/ui/Card.module.css';

interface CardProps {
  title: string;
  /** Small, beside the title: a day, a count. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A region named by its heading, on raised paper with a hairline. */
export function Card({ title, aside, children }: CardProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.card}>
      <header className={styles.head}>
        <h2 id={id}>{title}</h2>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </header>
      {children}
    </section>
  );
}
