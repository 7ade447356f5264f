import type { FindDay } from '@/lib/domain/parse-entry';

let finder: FindDay | undefined;

/** Loads the parser of spoken days, which is too heavy for the panel's first paint. */
export async function loadDayFinder(): Promise<void> {
  finder ??= (await import('@/lib/domain/spoken-day')).findSpokenDay;
}

/** Finds a spoken day; finds none until {@link loadDayFinder} has resolved. */
export const findDayNow: FindDay = (...args) => finder?.(...args);
