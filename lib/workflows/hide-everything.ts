import { type CoachsideDb, db } from '@/lib/storage/db';
import { findMeta, saveMeta } from '@/lib/storage/meta';

/** Covers every panel, or uncovers it when it is covered. */
export async function toggleHidden(store: CoachsideDb = db): Promise<void> {
  await store.transaction('rw', store.meta, async () => {
    await saveMeta('isHidden', !((await findMeta('isHidden', store)) ?? false), store);
  });
}
