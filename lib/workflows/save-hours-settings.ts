import type { Credential } from '@/lib/domain/credential';
import { SHIPPED_CREDENTIALS } from '@/lib/domain/credentials';
import { DEFAULT_HOURS_SETTINGS, type HoursSettings } from '@/lib/domain/hours-settings';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { findMeta, saveMeta } from '@/lib/storage/meta';

/** Changes what is named and keeps the rest. Throws `$ZodError` on what does not fit. */
export async function saveHoursSettings(
  change: Partial<HoursSettings>,
  store: CoachsideDb = db,
): Promise<void> {
  await store.transaction('rw', store.meta, async () => {
    const settings = (await findMeta('hoursSettings', store)) ?? DEFAULT_HOURS_SETTINGS;
    await saveMeta('hoursSettings', { ...settings, ...change }, store);
  });
}

/** Changes what credentials ask for, from what is shipped or the coach has made of it so far. */
export async function changeCredentials(
  change: (credentials: readonly Credential[]) => readonly Credential[],
  store: CoachsideDb = db,
): Promise<void> {
  await store.transaction('rw', store.meta, async () => {
    const credentials = (await findMeta('credentials', store)) ?? SHIPPED_CREDENTIALS;
    await saveMeta('credentials', [...change(credentials)], store);
  });
}
