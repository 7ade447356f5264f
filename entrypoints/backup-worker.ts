import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reportFailure } from '@/lib/browser/report';
import { serveBackup } from '@/lib/workflows/backup-port';
import { type BackupJob, doBackupJob } from '@/lib/workflows/do-backup-job';
import { receiveVault } from '@/lib/workflows/receive-vault';
import type { Port } from '@/lib/workflows/search-port';

export default defineUnlistedScript(() => {
  const page = globalThis as unknown as Port;
  receiveVault(page, reportFailure);
  serveBackup<BackupJob>(page, doBackupJob);
});
