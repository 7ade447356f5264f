import { useLiveQuery } from '@/components/ui/use-live-query';
import { now } from '@/lib/browser/clock';
import { dayOf } from '@/lib/domain/days';
import { type RightsDue, rightsDue } from '@/lib/domain/rights-due';
import type { Tombstone } from '@/lib/domain/tombstone';
import { readRights } from '@/lib/storage/rights';

export interface RightsDueReading extends RightsDue {
  tombstones: readonly Tombstone[];
  damaged: number;
}

/** What is due to clients now. `undefined` during the first read. */
export function useRightsDue(): RightsDueReading | undefined {
  return useLiveQuery(async () => {
    const found = await readRights(undefined);
    const { tombstones, damaged } = found;
    return { ...rightsDue(found, dayOf(now())), tombstones, damaged };
  }, []);
}
