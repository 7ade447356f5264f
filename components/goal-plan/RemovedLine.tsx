import { useEffect, useRef } from 'react';
import styles from '@/components/goal-plan/GoalPlan.module.css';
import type { Removal } from '@/components/goal-plan/use-removal';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/use-text';
import { goalPlanText } from '@/lib/text/goal-plan';

interface RemovedLineProps {
  removal: Removal | undefined;
  onBringBack: () => Promise<void>;
}

/** Says what was removed and offers it back. Takes the focus of the control that went with it. */
export function RemovedLine({ removal, onBringBack }: RemovedLineProps) {
  const t = useText(goalPlanText);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (removal !== undefined && document.activeElement === document.body) button.current?.focus();
  }, [removal]);
  return (
    <p className={styles.removed} role="status">
      {removal !== undefined && (
        <>
          {t.removed(removal.words)}{' '}
          <Button ref={button} look="quiet" onClick={() => void onBringBack()}>
            {t.undo}
          </Button>
        </>
      )}
    </p>
  );
}
