import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { giveWay } from '@/lib/browser/clock';

/** The end of a page, which reads much and can wait until the rest of it is painted. */
export function AfterPaint({ children }: { children: ReactNode }) {
  const [isTime, setIsTime] = useState(false);
  useEffect(() => {
    let isWanted = true;
    void giveWay().then(() => {
      if (isWanted) startTransition(() => setIsTime(true));
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return isTime ? children : null;
}
