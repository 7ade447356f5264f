import styles from '@/components/app/DamagedEntries.module.css';
import { Notice } from '@/components/ui/Notice';
import { useMetDamaged } from '@/components/ui/use-damaged';
import { useText } from '@/components/ui/use-text';
import { shellText } from '@/lib/text/shell';

/** Says at the lower edge how many rows of what the panel shows could not be read. */
export function DamagedEntries() {
  const t = useText(shellText);
  const count = useMetDamaged();
  if (count === 0) return null;
  return (
    <div className={styles.edge}>
      <Notice kind="problem">{t.damaged(count)}</Notice>
    </div>
  );
}
