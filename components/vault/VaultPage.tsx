import { useText } from '@/components/ui/use-text';
import styles from '@/components/workspace/Page.module.css';
import { PageHeading } from '@/components/workspace/PageHeading';
import { pagesText } from '@/lib/text/pages';

/** Whether what is kept here is encrypted, and with what it opens. */
export function VaultPage({ takesFocus }: { takesFocus: boolean }) {
  const t = useText(pagesText);
  return (
    <div className={styles.page}>
      <PageHeading takesFocus={takesFocus}>{t.vault}</PageHeading>
    </div>
  );
}
