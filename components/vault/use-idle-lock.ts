import { useEffect, useState } from 'react';
import { useLiveQuery } from '@/components/ui/use-live-query';
import { now } from '@/lib/browser/clock';
import { followUse, onUse, readLastUse, sayUsed } from '@/lib/browser/last-use';
import { reportFailure } from '@/lib/browser/report';
import { COUNTDOWN_SECONDS, secondsToLock } from '@/lib/domain/idle-lock';
import { db } from '@/lib/storage/db';
import { listSessionsByStatus } from '@/lib/storage/sessions';
import { readIdleLock } from '@/lib/storage/vault/idle-lock';
import { lockVault } from '@/lib/workflows/lock-vault';

const SECOND = 1_000;

interface IdleCountdown {
  /** Only while the page counts down. */
  secondsLeft: number | undefined;
  stay: () => void;
}

/** Follows the coach's use of every page and locks the vault when it has been long enough. */
export function useIdleLock(): IdleCountdown {
  const chosen = useLiveQuery(() => readIdleLock(db), []);
  const isInSession = useLiveQuery(async () => (await listSessionsByStatus('live')).length > 0, []);
  const [secondsLeft, setSecondsLeft] = useState<number | undefined>(undefined);

  useEffect(() => followUse(now, reportFailure), []);
  useEffect(() => {
    if (chosen === undefined || isInSession === undefined) return;
    let usedAt = now();
    readLastUse().then((at) => {
      usedAt = at ?? usedAt;
    }, reportFailure);
    const stop = onUse((at) => {
      usedAt = at;
      setSecondsLeft(undefined);
    });
    const timer = setInterval(() => {
      const left = secondsToLock(chosen, { usedAt, now: now(), isInSession });
      setSecondsLeft(left !== undefined && left <= COUNTDOWN_SECONDS ? left : undefined);
      if (left === 0) lockVault().catch(reportFailure);
    }, SECOND);
    return () => {
      stop();
      clearInterval(timer);
    };
  }, [chosen, isInSession]);

  return { secondsLeft, stay: () => void sayUsed(now()).catch(reportFailure) };
}
