import { useEffect } from 'react';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/use-text';
import styles from '@/components/vault/IdleLock.module.css';
import { useIdleLock } from '@/components/vault/use-idle-lock';
import { reportFailure } from '@/lib/browser/report';
import { lockText } from '@/lib/text/lock';
import { resumeTurning } from '@/lib/workflows/open-vault';

interface IdleLockProps {
  /** Whether the vault is on its way on or off. */
  isTurning: boolean;
}

/** Locks after a while without the coach, with a quiet countdown that nothing moves for. */
export function IdleLock({ isTurning }: IdleLockProps) {
  const t = useText(lockText);
  const { secondsLeft, stay } = useIdleLock();
  // Where turning the vault on or off was cut off, it goes on by itself.
  useEffect(() => {
    if (isTurning) resumeTurning().catch(reportFailure);
  }, [isTurning]);
  if (secondsLeft === undefined) return null;
  return (
    <div className={styles.countdown}>
      <span role="timer">{t.locksIn(secondsLeft)}</span>
      <Button look="quiet" onClick={stay}>
        {t.stay}
      </Button>
    </div>
  );
}
