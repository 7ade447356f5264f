import { type CoachsideDb, db } from '@/lib/storage/db';
import { findMeta, saveMeta } from '@/lib/storage/meta';

/** Whether the coach said that somebody else sees this screen. */
export async function isScreenShared(store: CoachsideDb = db): Promise<boolean> {
  return (await findMeta('isScreenShared', store)) ?? false;
}

/** Says so, or that it is over, in every window. */
export async function shareScreen(isShared: boolean, store: CoachsideDb = db): Promise<void> {
  await saveMeta('isScreenShared', isShared, store);
}
