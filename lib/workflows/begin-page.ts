import { db, openPractice } from '@/lib/storage/db';
import { vaultOf } from '@/lib/storage/vault/vault';

/** A page that is opening: its database, and what was read ahead of its first drawing. */
export interface Beginning<Opening> {
  /** Ends when the database is open; begun with the page, and again by whoever tries again. */
  open: () => Promise<void>;
  opening: { first: Opening | undefined };
}

/**
 * Opens the database and reads what is shown first, while the page is still put together. Of a vault
 * that is locked nothing is read.
 */
export function beginPage<Opening>(read: () => Promise<Opening>): Beginning<Opening> {
  const opening: Beginning<Opening>['opening'] = { first: undefined };
  async function begin(): Promise<void> {
    await openPractice();
    const { mode } = vaultOf(db);
    if (mode !== 'off' && mode !== 'sealed') return;
    // What can't be read is read again by what shows it, and said there.
    const [first] = await Promise.allSettled([read()]);
    if (first.status === 'fulfilled') opening.first = first.value;
  }
  let begun: Promise<void> | undefined = begin();
  // A failure is said by whoever waits for it, which may be a moment later.
  void Promise.allSettled([begun]);
  return {
    opening,
    open() {
      const open = begun ?? begin();
      begun = undefined;
      return open;
    },
  };
}
