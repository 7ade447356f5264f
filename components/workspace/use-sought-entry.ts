import { useEffect, useSyncExternalStore } from 'react';
import { soughtEntry } from '@/components/workspace/routes';
import { onHashChange, readHash } from '@/lib/browser/hash';
import { showEntry } from '@/lib/browser/show-entry';

/** The line that the address leads to, if it leads to one. */
export function useSoughtId(): string | undefined {
  return soughtEntry(useSyncExternalStore(onHashChange, () => readHash()));
}

/** How much of a list to draw at first: so many at a time, until the sought one is among them. */
export function countWith(
  list: readonly { id: string }[],
  soughtId: string | undefined,
  step: number,
): number {
  const place = soughtId === undefined ? -1 : list.findIndex(({ id }) => id === soughtId);
  return step * Math.max(1, Math.ceil((place + 1) / step));
}

/** The line that the address leads to, and shows it: a line says whose it is by `data-entry`. */
export function useSoughtEntry(): string | undefined {
  const id = useSoughtId();
  useEffect(() => (id === undefined ? undefined : showEntry(id)), [id]);
  return id;
}
