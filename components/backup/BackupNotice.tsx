import type { ReactNode } from 'react';
import styles from '@/components/backup/BackupPage.module.css';
import { useBackupState } from '@/components/backup/use-backup-state';
import { useWeeklyCopy } from '@/components/backup/use-weekly-copy';
import { useWork } from '@/components/backup/use-work';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/use-text';
import { useVaultMode } from '@/components/vault/use-vault-mode';
import { BACKUP } from '@/components/workspace/routes';
import { now } from '@/lib/browser/clock';
import { backupAge, isBackupDue } from '@/lib/domain/backup-age';
import { backupText } from '@/lib/text/backup';
import { backupAgeText } from '@/lib/text/backup-age';
import { saveBackup } from '@/lib/workflows/save-backup';

/** One quiet line over every page, while there is something about backups that waits for the coach. */
export function BackupNotice() {
  const t = useText(backupText);
  const ages = useText(backupAgeText);
  const state = useBackupState();
  const copy = useWeeklyCopy();
  const mode = useVaultMode();
  const { underWay, problem, run } = useWork();
  if (state === undefined) return null;
  if (state.undecided !== undefined) return <Line toPage>{t.undecided}</Line>;
  if (copy === 'ask') return <Line toPage>{t.folderAsk}</Line>;
  if (copy === 'needs-passphrase') return <Line toPage>{t.folderNeedsPassphrase}</Line>;
  if (copy === 'failed') return <Line toPage>{t.folderGone}</Line>;
  const at = now();
  if (!isBackupDue(state.last, state.since, at)) return null;
  const age = backupAge(state.last, at);
  const isOneClick = state.last?.isEncrypted === false && mode === 'off';
  return (
    <Line toPage={!isOneClick}>
      {problem ?? (age === null ? t.dueNever : t.due(ages.age(age)))}
      {isOneClick && (
        <Button
          disabled={underWay !== undefined}
          onClick={() => void run(t.making, (following) => saveBackup(null, now(), following))}
        >
          {underWay?.label ?? t.save}
        </Button>
      )}
    </Line>
  );
}

function Line({ toPage = false, children }: { toPage?: boolean; children: ReactNode }) {
  const t = useText(backupText);
  return (
    <p className={styles.line}>
      {children}
      {toPage && <a href={BACKUP}>{t.toPage}</a>}
    </p>
  );
}
