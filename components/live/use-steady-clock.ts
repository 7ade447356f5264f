import { useEffect } from 'react';
import { useSaving } from '@/components/ui/use-saving';
import type { SessionId } from '@/lib/domain/ids';

/** While a session is shown, its own clock goes on when the machine's is set or the machine sleeps. */
export function useSteadyClock(id: SessionId): void {
  const { follow } = useSaving();
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isWanted = true;
    const failed = (error: unknown) => void follow(Promise.reject(error));
    // After the first drawing, which it has nothing to do with.
    import('@/lib/workflows/watch-clock').then(({ watchClock }) => {
      if (isWanted) stop = watchClock(id, failed);
    }, failed);
    return () => {
      isWanted = false;
      stop?.();
    };
  }, [id, follow]);
}
