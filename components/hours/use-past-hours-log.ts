import { useState } from 'react';
import { useSaving } from '@/components/ui/use-saving';
import { now } from '@/lib/browser/clock';
import type { PastHoursId } from '@/lib/domain/ids';
import type { PastHours } from '@/lib/domain/past-hours';
import { takeBackPastHours } from '@/lib/storage/past-hours';
import { restorePastHours, trashPastHours } from '@/lib/workflows/trash-hours';

/** Takes past hours off the log; what was removed last can be put back. */
export function usePastHoursLog() {
  const { follow } = useSaving();
  const [removed, setRemoved] = useState<PastHours | undefined>(undefined);
  return {
    removed,
    remove: async (row: PastHours) => {
      if (await follow(trashPastHours(row.id, now()))) setRemoved(row);
    },
    putBack: async (row: PastHours) => {
      if (await follow(restorePastHours(row.id))) setRemoved(undefined);
    },
    /** Takes a whole import back. Whether it is off the disk. */
    takeBack: (ids: readonly PastHoursId[]) => follow(takeBackPastHours(ids)),
  };
}
