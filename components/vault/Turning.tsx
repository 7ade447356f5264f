import { useText } from '@/components/ui/use-text';
import styles from '@/components/vault/VaultPage.module.css';
import { vaultText } from '@/lib/text/vault';

interface TurningProps {
  label: string;
  /** In rows. */
  progress: { done: number; total: number } | undefined;
}

/** How far the rows are on their way into the vault or out of it. */
export function Turning({ label, progress }: TurningProps) {
  const t = useText(vaultText);
  return (
    <div className={styles.form}>
      <p role="status">{label}</p>
      <progress
        className={styles.progress}
        aria-label={label}
        max={progress?.total || 1}
        value={progress?.done ?? 0}
      />
      <p className={styles.hint}>{progress && t.progress(progress.done, progress.total)}</p>
      <p className={styles.hint}>{t.mayClose}</p>
    </div>
  );
}
