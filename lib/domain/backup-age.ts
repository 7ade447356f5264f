import type { LastBackup } from '@/lib/domain/backup';
import { dayOf, daysBetween, type Instant } from '@/lib/domain/days';

/** A copy a week, so that at most a week of work hangs on one disk. */
const DUE_DAYS = 7;
/** From here on it is said in Prep as well. */
const OLD_DAYS = 14;

/** How many days ago the last backup was made; `null` when there never was one. */
export function backupAge(last: LastBackup | undefined, now: Instant): number | null {
  return last === undefined ? null : Math.max(0, daysBetween(dayOf(last.at), dayOf(now)));
}

/** Whether it is time for the next one. A practice without any is given the same week. */
export function isBackupDue(
  last: LastBackup | undefined,
  since: Instant | undefined,
  now: Instant,
): boolean {
  return isPast(last, since, now, DUE_DAYS);
}

/** Whether the last one is so old that it is said before a session, too. */
export function isBackupOld(
  last: LastBackup | undefined,
  since: Instant | undefined,
  now: Instant,
): boolean {
  return isPast(last, since, now, OLD_DAYS);
}

function isPast(
  last: LastBackup | undefined,
  since: Instant | undefined,
  now: Instant,
  days: number,
): boolean {
  const from = last?.at ?? since;
  return from !== undefined && daysBetween(dayOf(from), dayOf(now)) >= days;
}

/** Whether the copy in the coach's folder is a week old, or not there yet. */
export function isCopyDue(writtenAt: Instant | null, now: Instant): boolean {
  return writtenAt === null || Math.abs(daysBetween(dayOf(writtenAt), dayOf(now))) >= DUE_DAYS;
}
