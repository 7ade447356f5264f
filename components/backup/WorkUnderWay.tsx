import styles from '@/components/backup/BackupPage.module.css';
import type { WorkUnderWay as Shown } from '@/components/backup/use-work';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/use-text';
import { backupText } from '@/lib/text/backup';

/** How far a long piece of work is, with a way to stop it. */
export function WorkUnderWay({ label, progress, cancel }: Shown) {
  const t = useText(backupText);
  return (
    <div className={styles.work}>
      <p role="status">{label}</p>
      <progress
        className={styles.progress}
        aria-label={label}
        max={progress?.total || 1}
        value={progress?.done ?? 0}
      />
      <div className={styles.acts}>
        <Button onClick={cancel}>{t.cancel}</Button>
        <span className={styles.hint}>{progress && t.percent(progress.done, progress.total)}</span>
      </div>
    </div>
  );
}
