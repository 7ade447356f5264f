import { useState } from 'react';
import { useSaving } from '@/components/ui/use-saving';

/** What was just removed, and the way back. */
export interface Removal {
  words: string;
  undo: () => Promise<unknown>;
}

/**
 * Removes at once and remembers the way back, for a list that offers it in a line of its own. What
 * could not be removed, or brought back, stays as it is, and that is said where every save is.
 */
export function useRemoval() {
  const { follow } = useSaving();
  const [removal, setRemoval] = useState<Removal>();

  async function remove(act: Promise<unknown>, { words, undo }: Removal): Promise<void> {
    if (await follow(act)) setRemoval({ words, undo });
  }
  async function bringBack(): Promise<void> {
    if (removal !== undefined && (await follow(removal.undo()))) setRemoval(undefined);
  }
  return { removal, remove, bringBack };
}
