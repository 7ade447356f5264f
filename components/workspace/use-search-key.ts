import { type RefObject, useEffect, useRef } from 'react';
import { isFindKey } from '@/lib/browser/find-key';

/**
 * The search box, where Ctrl+K or ⌘K goes from anywhere in the workspace. From there the arrows go
 * through what was found and back, and Enter opens the first of it.
 */
export function useSearchKey(): RefObject<HTMLInputElement | null> {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const goThere = (event: KeyboardEvent) => {
      if (isFindKey(event)) {
        box.current?.focus();
        box.current?.select();
      } else if (event.isComposing || !moveAmongHits(event, box.current)) return;
      event.preventDefault();
    };
    window.addEventListener('keydown', goThere);
    return () => window.removeEventListener('keydown', goThere);
  }, []);
  return box;
}

/** Says whether there was somewhere to go. */
function moveAmongHits({ key, target }: KeyboardEvent, box: HTMLInputElement | null): boolean {
  const hits = [...document.querySelectorAll<HTMLElement>('[data-hit]')];
  const place = hits.indexOf(target as HTMLElement);
  if (target === box && key === 'Enter' && hits[0] !== undefined) hits[0].click();
  else if (key === 'ArrowDown' && (target === box || place !== -1)) hits[place + 1]?.focus();
  else if (key === 'ArrowUp' && place !== -1) (hits[place - 1] ?? box)?.focus();
  else if (key === 'Escape' && place !== -1) box?.focus();
  else return false;
  return hits.length > 0;
}
