import styles from '@/components/backup/BackupPage.module.css';
import { useLastBackup } from '@/components/backup/use-last-backup';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import { openWorkspace } from '@/lib/browser/open-page';
import { backupAge, isBackupOld } from '@/lib/domain/backup-age';
import type { Instant } from '@/lib/domain/days';
import { backupAgeText } from '@/lib/text/backup-age';

/** One quiet line when the last backup is old. A practice is as old as its client at least. */
export function OldBackup({ since }: { since: Instant }) {
  const t = useText(backupAgeText);
  const { follow } = useSaving();
  const last = useLastBackup();
  if (last === undefined) return null;
  const known = last ?? undefined;
  if (!isBackupOld(known, since, now())) return null;
  return (
    <button
      type="button"
      className={styles.old}
      onClick={() => void follow(openWorkspace('/backup'))}
    >
      {t.old(t.age(backupAge(known, now())))}
    </button>
  );
}
