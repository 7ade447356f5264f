import { unlessAnother } from '@/lib/browser/writers';
import type { Restore } from '@/lib/domain/backup';
import { forgetBefore } from '@/lib/storage/before-restore';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { findMeta } from '@/lib/storage/meta';

/** What only one page or worker does at a time. */
export const RESTORES = 'restores';

/**
 * A restore that was cut off: nothing of it was written. `undefined` while one is under way, and when
 * there was none.
 */
export async function findCutOff(store: CoachsideDb = db): Promise<Restore | undefined> {
  const begun = await findMeta('restoreUnderWay', store);
  if (begun === undefined) return undefined;
  let cutOff: Restore | undefined;
  await unlessAnother(RESTORES, async () => {
    cutOff = begun;
  });
  return cutOff;
}

/** The coach was told. */
export async function forgetCutOff(store: CoachsideDb = db): Promise<void> {
  await store.meta.delete('restoreUnderWay');
}

/** The coach is content with what was restored: what was before is kept no longer. */
export async function keepRestored(store: CoachsideDb = db): Promise<void> {
  await forgetBefore(store);
}
