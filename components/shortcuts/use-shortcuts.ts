import { useEffect, useState } from 'react';
import { listShortcuts, type Shortcut } from '@/lib/browser/shortcuts';

/**
 * The shortcuts as they are now, read again whenever the coach comes back to the page from the
 * browser's settings. `undefined` until read, `null` where the browser does not tell.
 */
export function useShortcuts(): Shortcut[] | null | undefined {
  const [shortcuts, setShortcuts] = useState<Shortcut[] | null | undefined>(undefined);
  useEffect(() => {
    let isShown = true;
    const read = () =>
      void listShortcuts().then(
        (listed) => isShown && setShortcuts(listed),
        () => isShown && setShortcuts(null),
      );
    read();
    window.addEventListener('focus', read);
    return () => {
      isShown = false;
      window.removeEventListener('focus', read);
    };
  }, []);
  return shortcuts;
}
