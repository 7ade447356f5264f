import { type ReactNode, useId } from 'react';
import styles from '@/components/workspace/Section.module.css';

interface SectionProps {
  title: string;
  /** Small, beside the title: a count, a hint. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of a page, named by its heading. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <header className={styles.head}>
        <h2 id={id}>{title}</h2>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </header>
      {children}
    </section>
  );
}
