import { useText } from '@/components/ui/use-text';
import styles from '@/components/workspace/Page.module.css';
import { PageHeading } from '@/components/workspace/PageHeading';
import { pagesText } from '@/lib/text/pages';

/** What is planned, and who waits for a next session. */
export function PlanningPage({ takesFocus }: { takesFocus: boolean }) {
  const t = useText(pagesText);
  return (
    <div className={styles.page}>
      <PageHeading takesFocus={takesFocus}>{t.planning}</PageHeading>
    </div>
  );
}
