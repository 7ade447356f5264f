import type { CoachsideDb } from '@/lib/storage/db';

/** The row that is there while the browser's files still have to be written anew. */
export const TO_RENEW = 'to renew';

/** Whether the browser's files may still hold rows that were sealed or erased since. */
export async function isToRenew(store: CoachsideDb): Promise<boolean> {
  return (await store.vault.get(TO_RENEW)) !== undefined;
}

/** Has the browser's files written anew, with a vault or without: something in them should be gone. */
export async function askToRenew(store: CoachsideDb): Promise<void> {
  await store.vault.put({ key: TO_RENEW, value: true });
}

/** The browser's files hold nothing any more that is not in the database. */
export async function forgetToRenew(store: CoachsideDb): Promise<void> {
  await store.vault.delete(TO_RENEW);
}
