import { useText } from '@/components/ui/use-text';
import styles from '@/components/workspace/Page.module.css';
import { PageHeading } from '@/components/workspace/PageHeading';
import { pagesText } from '@/lib/text/pages';

/** Everything in one file, and back again. */
export function BackupPage({ takesFocus }: { takesFocus: boolean }) {
  const t = useText(pagesText);
  return (
    <div className={styles.page}>
      <PageHeading takesFocus={takesFocus}>{t.backup}</PageHeading>
    </div>
  );
}
