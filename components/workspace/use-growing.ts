import { startTransition, useEffect, useState } from 'react';
import { giveWay } from '@/lib/browser/clock';

/** What fills a screen is drawn at once; the rest follows, so that the browser can find in all. */
const FIRST = 30;
const STEP = 150;

/** The beginning of a list, growing to the whole of it while nothing else is to be done. */
export function useGrowing<Item>(list: readonly Item[]): readonly Item[] {
  const [grown, setGrown] = useState({ list, count: FIRST });
  const count = grown.list === list ? grown.count : FIRST;
  useEffect(() => {
    if (count >= list.length) return;
    let isWanted = true;
    void giveWay().then(() => {
      if (isWanted) startTransition(() => setGrown({ list, count: count + STEP }));
    });
    return () => {
      isWanted = false;
    };
  }, [list, count]);
  return count >= list.length ? list : list.slice(0, count);
}
