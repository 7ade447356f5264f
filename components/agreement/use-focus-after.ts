import { type RefObject, useEffect, useRef } from 'react';

/**
 * Moves the focus to `target` when `state` changes after `act`: the control that was used is gone
 * then, and whoever works by keyboard would begin again at the top of the page.
 */
export function useFocusAfter<E extends HTMLElement>(
  state: unknown,
): { target: RefObject<E | null>; act: () => void } {
  const target = useRef<E>(null);
  const hasActed = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the change itself is what matters
  useEffect(() => {
    if (hasActed.current) target.current?.focus();
    hasActed.current = false;
  }, [state]);
  const act = () => {
    hasActed.current = true;
  };
  return { target, act };
}
