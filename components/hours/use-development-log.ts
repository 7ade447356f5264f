import { useState } from 'react';
import { useSaving } from '@/components/ui/use-saving';
import { now } from '@/lib/browser/clock';
import type { DevelopmentHours } from '@/lib/domain/development-hours';
import { developmentHoursIdSchema, newId } from '@/lib/domain/ids';
import { saveDevelopmentHours } from '@/lib/storage/development-hours';
import { restoreDevelopmentHours, trashDevelopmentHours } from '@/lib/workflows/trash-hours';

/** Writes to the log of the coach's own learning; what was removed last can be put back. */
export function useDevelopmentLog() {
  const { follow } = useSaving();
  const [removed, setRemoved] = useState<DevelopmentHours | undefined>(undefined);
  return {
    removed,
    /** Whether it is on disk. */
    add: (row: Omit<DevelopmentHours, 'id'>) =>
      follow(saveDevelopmentHours({ ...row, id: newId(developmentHoursIdSchema) })),
    remove: async (row: DevelopmentHours) => {
      if (await follow(trashDevelopmentHours(row.id, now()))) setRemoved(row);
    },
    putBack: async (row: DevelopmentHours) => {
      if (await follow(restoreDevelopmentHours(row.id))) setRemoved(undefined);
    },
  };
}
