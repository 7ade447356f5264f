import { z } from '@/lib/domain/zod';

/**
 * The last line of defence when a page ends while a write is under way: `localStorage` is the only
 * store that still takes a write in `pagehide`. An entry lives until the next start takes it.
 */
const entrySchema = z.object({ revision: z.int().check(z.nonnegative()), text: z.string() });
export type JournalEntry = z.infer<typeof entrySchema>;

const PREFIX = 'coachside:unsaved:';

/**
 * Writes what `read` returns whenever the page is hidden or ends; nothing when it returns
 * `undefined`. Returns how to stop.
 */
export function journalOnHide(
  key: string,
  read: () => JournalEntry | undefined,
  page: Pick<Window, 'addEventListener' | 'removeEventListener'> = window,
  kept: Storage = localStorage,
): () => void {
  const write = () => {
    const entry = read();
    if (entry !== undefined) kept.setItem(PREFIX + key, JSON.stringify(entry));
  };
  page.addEventListener('pagehide', write);
  page.addEventListener('visibilitychange', write, true);
  return () => {
    page.removeEventListener('pagehide', write);
    page.removeEventListener('visibilitychange', write, true);
  };
}

/** The entry under a key, or `undefined`. An unreadable one is left where it is and reported. */
export function readJournal(key: string, kept: Storage = localStorage): JournalEntry | undefined {
  const raw = kept.getItem(PREFIX + key);
  return raw === null ? undefined : entrySchema.parse(JSON.parse(raw));
}

/** Removes an entry once what it held is on disk. */
export function clearJournal(key: string, kept: Storage = localStorage): void {
  if (kept.getItem(PREFIX + key) !== null) kept.removeItem(PREFIX + key);
}
