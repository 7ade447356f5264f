import { DEFAULT_PREFERENCES, type Preferences } from '@/lib/domain/meta';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { findMeta, saveMeta } from '@/lib/storage/meta';

/** Changes what is named and keeps the rest, so that two windows can't undo each other's choice. */
export async function savePreferences(
  change: Partial<Preferences>,
  store: CoachsideDb = db,
): Promise<void> {
  await store.transaction('rw', store.meta, async () => {
    const preferences = (await findMeta('preferences', store)) ?? DEFAULT_PREFERENCES;
    await saveMeta('preferences', { ...preferences, ...change }, store);
  });
}
