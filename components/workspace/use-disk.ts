import { useEffect, useState } from 'react';
import { type Disk, readDisk } from '@/lib/browser/disk';

/** What the browser says about the disk; `undefined` until it did, or when it does not say. */
export function useDisk(): Disk | undefined {
  const [disk, setDisk] = useState<Disk | undefined>(undefined);
  useEffect(() => {
    let isShown = true;
    readDisk().then(
      (read) => isShown && setDisk(read),
      // Where storage is stored is told without it; only amount and promise stay unsaid.
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, []);
  return disk;
}
