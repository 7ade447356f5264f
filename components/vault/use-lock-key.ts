import { useEffect } from 'react';
import { useSaving } from '@/components/ui/use-saving';
import { lockVault } from '@/lib/workflows/lock-vault';

/** Alt+Shift+L locks the vault from anywhere in a page. */
export function useLockKey(isOpen: boolean): void {
  const { follow } = useSaving();
  useEffect(() => {
    if (!isOpen) return;
    const listen = (event: KeyboardEvent) => {
      const isLock = event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey;
      if (!isLock || event.code !== 'KeyL') return;
      event.preventDefault();
      void follow(lockVault());
    };
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, [isOpen, follow]);
}
