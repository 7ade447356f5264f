import type { Instant } from '@/lib/domain/days';
import { type Ask, askSchema } from '@/lib/domain/question';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { readRows } from '@/lib/storage/rows';

/** Enough to be quick, few enough that the page can answer between two of them. */
const SLICE = 2_000;

/**
 * Hands over every ask before an instant, oldest first, in slices and each once, those in the trash
 * included. Resolves to how many could not be read.
 */
export async function visitAsksUntil(
  until: Instant,
  visit: (asks: readonly Ask[]) => void,
  store: CoachsideDb = db,
): Promise<number> {
  let damaged = 0;
  let from: Instant = 0;
  let seen = new Set<string>();
  for (let size = SLICE; ; ) {
    const slice = await readSlice(from, until, size, store);
    const read = readRows(
      askSchema,
      slice.filter(({ id }) => !seen.has(id)),
    );
    damaged += read.damaged;
    visit(read.rows);
    if (slice.length < size) return damaged;
    // The next slice begins with the last instant, which others may share; more than a slice at
    // one instant needs a larger one.
    const last = slice.at(-1)?.at ?? from;
    const isStuck = last === from;
    size = isStuck ? size * 2 : SLICE;
    from = last;
    if (!isStuck) seen = new Set();
    for (const { id, at } of slice) if (at === last) seen.add(id);
  }
}

/** In a transaction of its own, which keeps it out of Dexie's memory of live queries. */
function readSlice(
  from: Instant,
  until: Instant,
  size: number,
  store: CoachsideDb,
): PromiseLike<Ask[]> {
  return store.transaction('r', store.asks, () =>
    store.asks.where('at').between(from, until, true, false).limit(size).toArray(),
  );
}
