import { useSyncExternalStore } from 'react';
import { now } from '@/lib/browser/clock';

const SECOND_MS = 1000;
const lookersOn = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/**
 * What is to be seen of the current instant, looked at once a second. Drawn again only when it
 * changed, and all that change in one second in one go; say it as one text or number.
 */
export function useNow<Seen extends string | number>(see: (instant: number) => Seen): Seen {
  return useSyncExternalStore(lookOn, () => see(now()));
}

function lookOn(look: () => void): () => void {
  lookersOn.add(look);
  timer ??= setInterval(() => {
    for (const each of [...lookersOn]) each();
  }, SECOND_MS);
  return () => {
    lookersOn.delete(look);
    if (lookersOn.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}
