import { type RefObject, useEffect, useRef } from 'react';
import { isFindKey } from '@/lib/browser/find-key';

/** The search box, where Ctrl+K or ⌘K goes from anywhere in the workspace. */
export function useSearchKey(): RefObject<HTMLInputElement | null> {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const goThere = (event: KeyboardEvent) => {
      if (!isFindKey(event)) return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    window.addEventListener('keydown', goThere);
    return () => window.removeEventListener('keydown', goThere);
  }, []);
  return box;
}
