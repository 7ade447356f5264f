import { useLiveQuery } from 'dexie-react-hooks';
import { DEFAULT_PREFERENCES, type Preferences } from '@/lib/domain/meta';
import { findMeta } from '@/lib/storage/meta';

/** The coach's preferences, kept up to date. `undefined` while the first read is under way. */
export function usePreferences(): Preferences | undefined {
  return useLiveQuery(async () => (await findMeta('preferences')) ?? DEFAULT_PREFERENCES, []);
}
