import { useLiveQuery } from '@/components/ui/use-live-query';
import type { LastBackup } from '@/lib/domain/backup';
import { findMeta } from '@/lib/storage/meta';

/** The backup that was made last: `undefined` while reading, `null` when there is none. */
export function useLastBackup(): LastBackup | null | undefined {
  return useLiveQuery(async () => (await findMeta('lastBackup')) ?? null);
}
