import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/use-text';
import styles from '@/components/workspace/Sheet.module.css';
import type { Removal } from '@/components/workspace/use-removal';
import { removalText } from '@/lib/text/removal';

interface RemovedLineProps {
  removal: Removal | undefined;
  onBringBack: () => Promise<void>;
}

/**
 * Says what was removed and offers it back. The focus goes with it: to the offer, and back to the
 * first control beside it, because the one that was used is gone each time.
 */
export function RemovedLine({ removal, onBringBack }: RemovedLineProps) {
  const t = useText(removalText);
  const line = useRef<HTMLParagraphElement>(null);
  const had = useRef(false);
  useEffect(() => {
    if (removal !== undefined) line.current?.querySelector('button')?.focus();
    else if (had.current && document.activeElement === document.body) {
      const list = line.current?.parentElement;
      list?.querySelector<HTMLElement>('summary, input, button')?.focus();
    }
    had.current = removal !== undefined;
  }, [removal]);
  return (
    <p ref={line} className={styles.removed} role="status">
      {removal !== undefined && (
        <>
          {t.removed(removal.words)}{' '}
          <Button look="quiet" onClick={() => void onBringBack()}>
            {t.undo}
          </Button>
        </>
      )}
    </p>
  );
}
