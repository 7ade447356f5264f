import { useEffect } from 'react';
import { useSaving } from '@/components/ui/use-saving';
import { now, whenSettled } from '@/lib/browser/clock';
import { db } from '@/lib/storage/db';
import { isToRenew } from '@/lib/storage/vault/to-renew';

/** Erasing writes the browser's files anew; where that was cut off, it goes on. */
async function finishRenewal(): Promise<void> {
  if (!(await isToRenew(db))) return;
  const { resumeTurning } = await import('@/lib/workflows/open-vault');
  await resumeTurning();
}

async function purge(): Promise<void> {
  const { purgeTrashDaily } = await import('@/lib/workflows/purge-trash');
  await purgeTrashDaily(now());
}

/** Lets go for good what has been in the trash for over 30 days, behind everything else. */
export function useTrashPurge(): void {
  const { follow } = useSaving();
  useEffect(
    () =>
      // It looks at every row, so the page that was opened comes first.
      whenSettled(() => {
        // Nobody waits for it, so only a failure is said.
        purge()
          .then(finishRenewal)
          .catch((error: unknown) => follow(Promise.reject(error)));
      }),
    [follow],
  );
}
