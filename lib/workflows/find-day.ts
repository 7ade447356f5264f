import { giveWay } from '@/lib/browser/clock';
import type { FindDay } from '@/lib/domain/parse-entry';

let finder: FindDay | undefined;

/** Loads the parser of spoken days, which is too heavy for the panel's first paint. */
export async function loadDayFinder(): Promise<void> {
  if (finder !== undefined) return;
  const { findSpokenDay, tryRules } = await import('@/lib/domain/spoken-day');
  finder = findSpokenDay;
  // Nobody waits for it: a commitment that is done sooner tries the rules itself.
  void tryRules(giveWay);
}

/** Finds a spoken day; finds none until {@link loadDayFinder} has resolved. */
export const findDayNow: FindDay = (...args) => finder?.(...args);
