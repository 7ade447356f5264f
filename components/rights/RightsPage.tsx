import { useText } from '@/components/ui/use-text';
import styles from '@/components/workspace/Page.module.css';
import { PageHeading } from '@/components/workspace/PageHeading';
import { pagesText } from '@/lib/text/pages';

/** What clients may ask for, and what is kept how long. */
export function RightsPage({ takesFocus }: { takesFocus: boolean }) {
  const t = useText(pagesText);
  return (
    <div className={styles.page}>
      <PageHeading takesFocus={takesFocus}>{t.rights}</PageHeading>
    </div>
  );
}
