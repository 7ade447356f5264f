import { type RefObject, useEffect, useRef } from 'react';

interface SoughtProps<Element> {
  ref: RefObject<Element | null>;
  tabIndex?: -1;
  'aria-current'?: true;
  'data-sought'?: true;
}

/** For the one line that a search led to: brings it into sight, marks it and gives it the focus. */
export function useSought<Element extends HTMLElement>(isSought: boolean): SoughtProps<Element> {
  const ref = useRef<Element>(null);
  useEffect(() => {
    if (!isSought) return;
    ref.current?.scrollIntoView({ block: 'center' });
    ref.current?.focus({ preventScroll: true });
  }, [isSought]);
  return isSought ? { ref, tabIndex: -1, 'aria-current': true, 'data-sought': true } : { ref };
}
