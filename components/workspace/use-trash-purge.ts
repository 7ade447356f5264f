import { useEffect } from 'react';
import { useSaving } from '@/components/ui/use-saving';
import { now, whenSettled } from '@/lib/browser/clock';
import { purgeTrashDaily } from '@/lib/workflows/purge-trash';

/** Lets go for good what has been in the trash for over 30 days, behind everything else. */
export function useTrashPurge(): void {
  const { follow } = useSaving();
  useEffect(
    () =>
      // It looks at every row, so the page that was opened comes first.
      whenSettled(() => {
        // Nobody waits for it, so only a failure is said.
        purgeTrashDaily(now()).catch((error: unknown) => follow(Promise.reject(error)));
      }),
    [follow],
  );
}
