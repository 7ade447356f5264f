import { useEffect, useState } from 'react';
import { onTakenAway, openPractice } from '@/lib/storage/db';

/**
 * Whether the database is open. Throws, for the error boundary to say it, when it can't be opened
 * or a newer Coachside takes it away.
 */
export function usePractice(): boolean {
  const [isOpen, setIsOpen] = useState(false);
  const [failure, setFailure] = useState<unknown>(undefined);
  useEffect(() => {
    const stop = onTakenAway(setFailure);
    openPractice().then(() => setIsOpen(true), setFailure);
    return stop;
  }, []);
  if (failure !== undefined) throw failure;
  return isOpen;
}
