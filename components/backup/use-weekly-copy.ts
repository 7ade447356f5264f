import { useEffect, useState } from 'react';
import { now, whenSettled } from '@/lib/browser/clock';
import type { FolderCopy } from '@/lib/workflows/save-backup';

/** Writes the weekly copy behind everything else, and says what stood in its way. */
export function useWeeklyCopy(): FolderCopy | 'failed' | undefined {
  const [result, setResult] = useState<FolderCopy | 'failed' | undefined>(undefined);
  useEffect(
    () =>
      whenSettled(() => {
        import('@/lib/workflows/save-backup')
          .then(({ copyToFolderWeekly }) => copyToFolderWeekly(now()))
          // The disk may be gone, or full: the coach is told, and the page goes on.
          .then(setResult, () => setResult('failed'));
      }),
    [],
  );
  return result;
}
