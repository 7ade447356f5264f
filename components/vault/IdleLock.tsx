import { useEffect } from 'react';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/use-text';
import styles from '@/components/vault/IdleLock.module.css';
import { useIdleLock } from '@/components/vault/use-idle-lock';
import { reportFailure } from '@/lib/browser/report';
import { lockText } from '@/lib/text/lock';
import { resumeTurning } from '@/lib/workflows/open-vault';
import { takeMarkers } from '@/lib/workflows/take-markers';

/** Locks after a while without the coach, with a quiet countdown that nothing moves for. */
export function IdleLock() {
  const t = useText(lockText);
  const { secondsLeft, stay } = useIdleLock();
  // What was cut off goes on by itself, and what was marked before the vault was open is taken in.
  useEffect(() => {
    resumeTurning()
      .then(() => takeMarkers())
      .catch(reportFailure);
  }, []);
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
