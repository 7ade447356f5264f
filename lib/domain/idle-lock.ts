import { z } from '@/lib/domain/zod';

/** The choices a coach has, in minutes; 0 is never. */
export const IDLE_MINUTES = [5, 15, 30, 60, 0] as const;

/** When the vault locks by itself. */
export const idleLockSchema = z.object({
  minutes: z.int().check(z.minimum(0), z.maximum(1_440)),
  /** Whether it does so during a live session too. */
  duringSession: z.boolean(),
});
export type IdleLock = z.infer<typeof idleLockSchema>;

export const DEFAULT_IDLE_LOCK: IdleLock = { minutes: 15, duringSession: false };

/** How long before it locks a page begins to say so. */
export const COUNTDOWN_SECONDS = 30;

interface Use {
  /** When the coach last used any page, in epoch milliseconds. */
  usedAt: number;
  now: number;
  isInSession: boolean;
}

/**
 * Whole seconds until the vault locks, 0 once it should; `undefined` while it never will. A clock
 * that was set back counts as use.
 */
export function secondsToLock(
  { minutes, duringSession }: IdleLock,
  { usedAt, now, isInSession }: Use,
): number | undefined {
  if (minutes === 0 || (isInSession && !duringSession)) return undefined;
  const idle = Math.max(0, now - usedAt);
  return Math.max(0, Math.ceil((minutes * 60_000 - idle) / 1_000));
}
