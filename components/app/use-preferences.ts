import { useOpening } from '@/components/app/use-opening';
import { useKept } from '@/components/ui/use-kept';
import { DEFAULT_PREFERENCES, type Preferences } from '@/lib/domain/meta';
import { findMeta } from '@/lib/storage/meta';

/** The coach's preferences, kept up to date. `undefined` while the first read is under way. */
export function usePreferences(): Preferences | undefined {
  return useKept(readPreferences, [], useOpening()?.preferences);
}

export async function readPreferences(): Promise<Preferences> {
  return (await findMeta('preferences')) ?? DEFAULT_PREFERENCES;
}
