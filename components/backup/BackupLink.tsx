import { HardDriveDownload } from 'lucide-react';
import { useLastBackup } from '@/components/backup/use-last-backup';
import { useText } from '@/components/ui/use-text';
import { BACKUP } from '@/components/workspace/routes';
import { now } from '@/lib/browser/clock';
import { backupAge } from '@/lib/domain/backup-age';
import { backupAgeText } from '@/lib/text/backup-age';

interface BackupLinkProps {
  className: string | undefined;
  isCurrent: boolean;
}

/** The way to backups, with the age of the last one. */
export function BackupLink({ className, isCurrent }: BackupLinkProps) {
  const t = useText(backupAgeText);
  const last = useLastBackup();
  const age = last === undefined ? '' : t.age(backupAge(last ?? undefined, now()));
  return (
    <a
      className={className}
      href={BACKUP}
      title={t.link(age)}
      aria-label={t.link(age)}
      aria-current={isCurrent ? 'page' : undefined}
    >
      <HardDriveDownload size={16} aria-hidden="true" />
      {age}
    </a>
  );
}
