import { useEffect, useState } from 'react';
import { useLiveQuery } from '@/components/ui/use-live-query';
import { giveWay } from '@/lib/browser/clock';

interface Steps<Found> {
  /** Reads what is in sight, in a time that does not grow with the practice. */
  inSight: () => Promise<Found>;
  whole: () => Promise<Found>;
  /** What was in sight when the page was opened, if that was read ahead. */
  ahead: Found | undefined;
}

/**
 * A live query in two steps: what is in sight, and all of it as soon as that is painted.
 * `undefined` during the first read.
 */
export function useInSteps<Found>(
  { inSight, whole, ahead }: Steps<Found>,
  keys: readonly unknown[],
): Found | undefined {
  const [isTime, setIsTime] = useState(ahead !== undefined);
  const found = useLiveQuery(() => (isTime ? whole() : inSight()), [...keys, isTime], ahead);
  const isInSight = found !== undefined;
  useEffect(() => {
    if (!isInSight) return undefined;
    let isWanted = true;
    void giveWay().then(() => {
      if (isWanted) setIsTime(true);
    });
    return () => {
      isWanted = false;
    };
  }, [isInSight]);
  return found;
}
