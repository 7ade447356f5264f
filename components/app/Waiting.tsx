import { useEffect, useState } from 'react';
import styles from '@/components/app/Broken.module.css';
import { interfaceLanguage } from '@/lib/browser/interface-language';
import { shellText } from '@/lib/text/shell';

/** Longer than a slow disk takes, and shorter than anybody looks at an empty page. */
const PATIENCE_MS = 4_000;

/**
 * Stands where a page will be once its database is open. One that another window holds up, or that
 * does not answer, fails only after minutes or never: what helps is said before.
 */
export function Waiting() {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  const t = shellText[interfaceLanguage()];
  return (
    <main className={styles.broken}>
      <h1>{t.product}</h1>
      <p role="status">{t.waiting}</p>
    </main>
  );
}
