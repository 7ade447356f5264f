import { useEffect, useSyncExternalStore } from 'react';
import { isFindKey } from '@/lib/browser/find-key';
import { rememberFocus } from '@/lib/browser/focus';

/** While the palette is open: how to go back to where the coach was. */
let back: (() => void) | undefined;
const listeners = new Set<() => void>();

function setBack(next: (() => void) | undefined): void {
  back = next;
  for (const tell of listeners) tell();
}

export function openPalette(): void {
  if (back === undefined) setBack(rememberFocus());
}

/** Closes the palette and puts the focus and the caret back where they were. */
export function closePalette(): void {
  const restore = back;
  setBack(undefined);
  restore?.();
}

function toggleByKey(event: KeyboardEvent): void {
  if (!isFindKey(event)) return;
  event.preventDefault();
  if (back === undefined) openPalette();
  else closePalette();
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/**
 * Whether the palette is open. Ctrl+K or ⌘K opens and closes it, but not while everything is hidden:
 * then it is closed, and the focus is back once everything is shown again.
 */
export function usePalette(isHidden: boolean): boolean {
  useEffect(() => {
    if (isHidden) {
      const restore = back;
      setBack(undefined);
      return restore;
    }
    window.addEventListener('keydown', toggleByKey);
    return () => window.removeEventListener('keydown', toggleByKey);
  }, [isHidden]);
  // It is open over one panel, and goes with it.
  useEffect(() => () => setBack(undefined), []);
  return useSyncExternalStore(subscribe, () => back !== undefined);
}
