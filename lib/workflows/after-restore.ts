import { forgetBefore } from '@/lib/storage/before-restore';
import { type CoachsideDb, db } from '@/lib/storage/db';

/** The coach is content with what was restored: what was before is kept no longer. */
export async function keepRestored(store: CoachsideDb = db): Promise<void> {
  await forgetBefore(store);
}
