import { useState } from 'react';
import { useSaving } from '@/components/ui/use-saving';
import type { PastHoursId } from '@/lib/domain/ids';
import type { PastHours } from '@/lib/domain/past-hours';
import { addPastHours, removePastHours } from '@/lib/storage/past-hours';

/** Takes past hours off the log; what was removed last can be put back. */
export function usePastHoursLog() {
  const { follow } = useSaving();
  const [removed, setRemoved] = useState<PastHours | undefined>(undefined);
  return {
    removed,
    remove: async (row: PastHours) => {
      if (await follow(removePastHours([row.id]))) setRemoved(row);
    },
    putBack: async (row: PastHours) => {
      if (await follow(addPastHours([row]))) setRemoved(undefined);
    },
    /** Takes a whole import back. Whether it is off the disk. */
    takeBack: (ids: readonly PastHoursId[]) => follow(removePastHours(ids)),
  };
}
