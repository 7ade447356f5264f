import { useText } from '@/components/ui/use-text';
import styles from '@/components/workspace/Page.module.css';
import { PageHeading } from '@/components/workspace/PageHeading';
import { pagesText } from '@/lib/text/pages';

/** What the coach learns from their own work. */
export function GrowthPage({ takesFocus }: { takesFocus: boolean }) {
  const t = useText(pagesText);
  return (
    <div className={styles.page}>
      <PageHeading takesFocus={takesFocus}>{t.growth}</PageHeading>
    </div>
  );
}
