import { useText } from '@/components/ui/use-text';
import { Damaged } from '@/components/workspace/Damaged';
import styles from '@/components/workspace/Page.module.css';
import { PageHeading } from '@/components/workspace/PageHeading';
import { workspaceText } from '@/lib/text/workspace';

interface NotFoundProps {
  takesFocus: boolean;
  /** More than none when what was asked for is there but can't be read. */
  damaged: number;
}

export function NotFound({ takesFocus, damaged }: NotFoundProps) {
  const t = useText(workspaceText);
  return (
    <div className={styles.page}>
      <PageHeading takesFocus={takesFocus}>{damaged > 0 ? t.unreadable : t.notFound}</PageHeading>
      {damaged > 0 ? <Damaged count={damaged} /> : <p className={styles.none}>{t.notFoundHint}</p>}
    </div>
  );
}
