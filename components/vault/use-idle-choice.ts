import { useLiveQuery } from '@/components/ui/use-live-query';
import type { IdleLock } from '@/lib/domain/idle-lock';
import { db } from '@/lib/storage/db';
import { readIdleLock } from '@/lib/storage/vault/idle-lock';

/** When the vault locks by itself. `undefined` while the first read is under way. */
export function useIdleChoice(): IdleLock | undefined {
  return useLiveQuery(() => readIdleLock(db), []);
}
