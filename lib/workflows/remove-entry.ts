import type { Instant } from '@/lib/domain/days';
import type { Entry } from '@/lib/domain/entry';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { changeEntry } from '@/lib/storage/entries';

/** Moves an entry to the trash, where it stays for 30 days. */
export async function removeEntry(
  entry: Entry,
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  await changeEntry(entry, (row) => ({ ...row, trashedAt: now }), store);
}

/** Takes an entry out of the trash, unchanged. */
export async function restoreEntry(entry: Entry, store: CoachsideDb = db): Promise<void> {
  await changeEntry(entry, (row) => ({ ...row, trashedAt: null }), store);
}
