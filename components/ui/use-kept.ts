import { useRef } from 'react';
import { useLiveQuery } from '@/components/ui/use-live-query';
import { keepSame } from '@/lib/domain/keep-same';

/**
 * What a live query reads, of which everything that did not change stays the same object: nothing is
 * drawn again for a row that says what it said. `first` stands in until the first read is done.
 */
export function useKept<Rows>(
  read: () => Promise<Rows>,
  keys: readonly unknown[],
  first?: Rows,
): Rows | undefined {
  const kept = useRef(first);
  return useLiveQuery(
    async () => {
      const rows = keepSame(kept.current, await read());
      kept.current = rows;
      return rows;
    },
    [...keys],
    first,
  );
}
