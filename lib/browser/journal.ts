import { z } from '@/lib/domain/zod';

/**
 * The last line of defence when a page ends while a write is under way: `localStorage` is the only
 * store that still takes a write in `pagehide`. An entry lives until the next start takes it.
 */
const entrySchema = z.object({ revision: z.int().check(z.nonnegative()), text: z.string() });
export type JournalEntry = z.infer<typeof entrySchema>;

const PREFIX = 'coachside:unsaved:';

/** Seals what is kept while there is a vault, so that nothing readable goes to disk. */
export interface JournalSeal {
  seal: (text: string) => string;
  /** Throws on what it did not seal. */
  open: (sealed: string) => string;
}

const sealedSchema = z.object({ sealed: z.string() });
let seal: JournalSeal | undefined;

/** From now on entries are sealed, or no longer are; those that are there become so as well. */
export function sealJournal(next: JournalSeal | undefined, kept: Storage = localStorage): void {
  const before = seal;
  seal = next;
  for (const key of Object.keys(kept)) {
    const raw = key.startsWith(PREFIX) ? kept.getItem(key) : null;
    const text = raw === null ? undefined : (opened(raw, next) ?? opened(raw, before));
    if (text !== undefined) kept.setItem(key, closed(text));
  }
}

function closed(text: string): string {
  return seal === undefined ? text : JSON.stringify({ sealed: seal.seal(text) });
}

/** The entry's text, or `undefined` when it was sealed with another key. */
function opened(raw: string, by = seal): string | undefined {
  const sealed = sealedSchema.safeParse(JSON.parse(raw));
  if (!sealed.success) return raw;
  try {
    return by?.open(sealed.data.sealed);
  } catch {
    return undefined; // It stays where it is, for the vault it belongs to.
  }
}

const writers = new Set<() => void>();

/** Writes whatever is unsaved, for a page that can't go on though nobody closed it. */
export function journalNow(): void {
  for (const write of writers) write();
}

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
    if (entry !== undefined) kept.setItem(PREFIX + key, closed(JSON.stringify(entry)));
  };
  writers.add(write);
  page.addEventListener('pagehide', write);
  page.addEventListener('visibilitychange', write, true);
  return () => {
    writers.delete(write);
    page.removeEventListener('pagehide', write);
    page.removeEventListener('visibilitychange', write, true);
  };
}

/**
 * The entry under a key, or `undefined`. An unreadable one is left where it is and reported; one of
 * another vault is left and not reported.
 */
export function readJournal(key: string, kept: Storage = localStorage): JournalEntry | undefined {
  const raw = kept.getItem(PREFIX + key);
  const text = raw === null ? undefined : opened(raw);
  return text === undefined ? undefined : entrySchema.parse(JSON.parse(text));
}

/** Removes an entry once what it held is on disk. */
export function clearJournal(key: string, kept: Storage = localStorage): void {
  if (kept.getItem(PREFIX + key) !== null) kept.removeItem(PREFIX + key);
}

/** Removes the entries whose keys say so, as those of a client who is erased. */
export function forgetJournal(
  isGone: (key: string) => boolean,
  kept: Storage = localStorage,
): void {
  for (const key of Object.keys(kept)) {
    if (key.startsWith(PREFIX) && isGone(key.slice(PREFIX.length))) kept.removeItem(key);
  }
}
