import type { RestoreKind } from '@/lib/domain/backup';
import type { Instant } from '@/lib/domain/days';
import { type CoachsideDb, db } from '@/lib/storage/db';
import type { BackupAnswer } from '@/lib/workflows/backup-port';
import { type BackupWish, type Following, makeBackup } from '@/lib/workflows/make-backup';
import { type ReadBackup, readBackup } from '@/lib/workflows/read-backup';
import { goBack, restoreBackup } from '@/lib/workflows/restore-backup';

/** What is asked of a worker, each in one of its own. */
export type BackupJob =
  | { job: 'make'; wish: BackupWish }
  | { job: 'read'; file: Blob; passphrase: string | null }
  | { job: 'restore'; read: ReadBackup; kind: Exclude<RestoreKind, 'back'>; now: Instant }
  | { job: 'back'; now: Instant };

/** Does a job where it is asked, which may hold up the page. */
export async function doBackupJob(
  job: BackupJob,
  following: Following,
  store: CoachsideDb = db,
): Promise<BackupAnswer> {
  switch (job.job) {
    case 'make':
      return makeBackup(job.wish, following, store);
    case 'read':
      return readBackup(job.file, job.passphrase, following, store);
    case 'restore':
      await restoreBackup(job.read, job.kind, job.now, following, store);
      return undefined;
    case 'back':
      await goBack(job.now, following, store);
      return undefined;
  }
}
