import type { IdleLock } from '@/lib/domain/idle-lock';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { saveIdleLock } from '@/lib/storage/vault/idle-lock';

/** Says when the vault locks by itself, for every page. */
export async function chooseIdleLock(chosen: IdleLock, store: CoachsideDb = db): Promise<void> {
  await saveIdleLock(chosen, store);
}
