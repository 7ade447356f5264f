import { useState } from 'react';
import type { Progress } from '@/lib/storage/vault/convert-rows';

/** One long turn of the vault at a time: how far it is, or what stood in its way. */
export function useTurning() {
  const [isTurning, setIsTurning] = useState(false);
  const [progress, setProgress] = useState<Progress | undefined>(undefined);
  const [failure, setFailure] = useState<unknown>(undefined);

  /** Says whether it was done. */
  async function turn<Result>(
    act: (onSlice: (progress: Progress) => void) => Promise<Result>,
  ): Promise<Result | undefined> {
    setIsTurning(true);
    setFailure(undefined);
    setProgress(undefined);
    try {
      return await act(setProgress);
    } catch (error) {
      setFailure(error);
      return undefined;
    } finally {
      setIsTurning(false);
    }
  }

  return { isTurning, progress, failure, turn };
}
