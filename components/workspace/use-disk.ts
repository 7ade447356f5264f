import { useEffect, useState } from 'react';
import { type Disk, readDisk } from '@/lib/browser/disk';

/** What the browser says about the disk: `undefined` until it did, `null` when it does not say. */
export function useDisk(): Disk | null | undefined {
  const [disk, setDisk] = useState<Disk | null | undefined>(undefined);
  useEffect(() => {
    let isShown = true;
    readDisk().then(
      (read) => isShown && setDisk(read),
      () => isShown && setDisk(null),
    );
    return () => {
      isShown = false;
    };
  }, []);
  return disk;
}
