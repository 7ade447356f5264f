import { useEffect, useState } from 'react';
import { onTakenAway } from '@/lib/storage/db';

/**
 * Whether the database is open. Throws, for the error boundary to say it, when it can't be opened
 * or a newer Coachside takes it away.
 */
export function usePractice(open: () => Promise<void>): boolean {
  const [isOpen, setIsOpen] = useState(false);
  const [failure, setFailure] = useState<unknown>(undefined);
  useEffect(() => {
    const stop = onTakenAway(setFailure);
    open().then(() => setIsOpen(true), setFailure);
    return stop;
  }, [open]);
  if (failure !== undefined) throw failure;
  return isOpen;
}
