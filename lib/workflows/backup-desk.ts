import { reportFailure } from '@/lib/browser/report';
import { startBackupWorker } from '@/lib/browser/start-worker';
import type { RestoreKind } from '@/lib/domain/backup';
import type { Instant } from '@/lib/domain/days';
import { type BackupAnswer, runInWorker } from '@/lib/workflows/backup-port';
import type { BackupJob } from '@/lib/workflows/do-backup-job';
import type { Backup, BackupWish, Following } from '@/lib/workflows/make-backup';
import { passVault } from '@/lib/workflows/pass-vault';
import type { ReadBackup } from '@/lib/workflows/read-backup';

/** Does a job in a worker, where there can be one, so that the page goes on answering. */
async function doBeside(job: BackupJob, following: Following): Promise<BackupAnswer> {
  const worker = startBackupWorker();
  if (worker === undefined) {
    const { doBackupJob } = await import('@/lib/workflows/do-backup-job');
    return doBackupJob(job, following);
  }
  passVault(worker, reportFailure);
  try {
    return await runInWorker(worker, job, following);
  } finally {
    worker.terminate(); // With what the work took in memory.
  }
}

/** See `makeBackup`. */
export async function makeBackupBeside(wish: BackupWish, following: Following): Promise<Backup> {
  return (await doBeside({ job: 'make', wish }, following)) as Backup;
}

/** See `readBackup`. */
export async function readBackupBeside(
  file: Blob,
  passphrase: string | null,
  following: Following,
): Promise<ReadBackup> {
  return (await doBeside({ job: 'read', file, passphrase }, following)) as ReadBackup;
}

/** See `restoreBackup`. */
export async function restoreBackupBeside(
  read: ReadBackup,
  kind: Exclude<RestoreKind, 'back'>,
  now: Instant,
  following: Following,
): Promise<void> {
  await doBeside({ job: 'restore', read, kind, now }, following);
}

/** See `goBack`. */
export async function goBackBeside(now: Instant, following: Following): Promise<void> {
  await doBeside({ job: 'back', now }, following);
}
