import { useEffect, useState } from 'react';
import { giveWay } from '@/lib/browser/clock';

/** Long enough for any page to be drawn; what waits for one that is not comes all the same. */
const LONGEST_MS = 2_000;

/** Whether the page in the middle shows its heading, so that what stands beside it no longer delays it. */
export function usePageDrawn(): boolean {
  const [isDrawn, setIsDrawn] = useState(false);
  useEffect(() => {
    let isWanted = true;
    const done = () => {
      observer.disconnect();
      clearTimeout(timer);
      void giveWay().then(() => {
        if (isWanted) setIsDrawn(true);
      });
    };
    const look = () => {
      if (document.querySelector('main h1') !== null) done();
    };
    const observer = new MutationObserver(look);
    const timer = setTimeout(done, LONGEST_MS);
    observer.observe(document.body, { childList: true, subtree: true });
    look();
    return () => {
      isWanted = false;
      observer.disconnect();
      clearTimeout(timer);
    };
  }, []);
  return isDrawn;
}
