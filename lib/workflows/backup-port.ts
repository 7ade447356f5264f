import {
  type BackupRefusal,
  BackupRefusedError,
  type RestoreRefusal,
  RestoreRefusedError,
} from '@/lib/domain/backup';
import type { Progress } from '@/lib/storage/vault/convert-rows';
import type { Backup, Following } from '@/lib/workflows/make-backup';
import type { ReadBackup } from '@/lib/workflows/read-backup';
import type { Port } from '@/lib/workflows/search-port';
import { isAboutVault } from '@/lib/workflows/vault-message';

export type BackupAnswer = Backup | ReadBackup | undefined;

/** What a page and its backup worker say to each other. Both come from the same build. */
type Asked<Job> = { type: 'do'; job: Job } | { type: 'stop' };
type Told =
  | { type: 'progress'; progress: Progress }
  | { type: 'done'; answer: BackupAnswer }
  | { type: 'failed'; name: string; message: string; reason: string; detail: string };

/** Does the one job that comes through a port, tells how far it is, and stops when told to. */
export function serveBackup<Job>(
  port: Port,
  act: (job: Job, following: Following) => Promise<BackupAnswer>,
): void {
  const stopping = new AbortController();
  const tell = (told: Told) => port.postMessage(told as never);
  port.addEventListener('message', ({ data }) => {
    if (isAboutVault(data)) return;
    const asked = data as Asked<Job>;
    if (asked.type === 'stop') return stopping.abort();
    const following = {
      signal: stopping.signal,
      onProgress: (progress: Progress) => tell({ type: 'progress', progress }),
    };
    act(asked.job, following).then(
      (answer) => tell({ type: 'done', answer }),
      (error: unknown) => tell(failed(error)),
    );
  });
}

/** Has a job done at the other end of a port. Rejects with the error there, as far as words go. */
export function runInWorker<Job>(
  port: Port,
  job: Job,
  { onProgress, signal }: Following,
): Promise<BackupAnswer> {
  return new Promise((resolve, reject) => {
    const ask = (asked: Asked<Job>) => port.postMessage(asked as never);
    port.addEventListener('message', ({ data }) => {
      const told = data as Told;
      if (told.type === 'progress') onProgress?.(told.progress);
      else if (told.type === 'done') resolve(told.answer);
      else reject(revived(told));
    });
    port.addEventListener('error', ({ message }) => reject(new Error(message)));
    signal?.addEventListener('abort', () => ask({ type: 'stop' }));
    ask({ type: 'do', job });
  });
}

function failed(error: unknown): Told {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const said = error as { reason?: string; detail?: string; inner?: unknown };
  // Dexie wraps what a browser says about a full disk.
  const inner = said.inner instanceof Error ? said.inner.name : '';
  return {
    type: 'failed',
    name: inner === 'QuotaExceededError' ? inner : name,
    message,
    reason: said.reason ?? '',
    detail: said.detail ?? '',
  };
}

/** Errors lose their kind on the way; the sentence a coach reads is chosen by it. */
function revived({ name, message, reason, detail }: Extract<Told, { type: 'failed' }>): Error {
  if (name === 'BackupRefusedError') return new BackupRefusedError(reason as BackupRefusal, detail);
  if (name === 'RestoreRefusedError') return new RestoreRefusedError(reason as RestoreRefusal);
  return Object.assign(new Error(message), { name });
}
