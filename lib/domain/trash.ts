import { type Day, dayOf, type Instant } from '@/lib/domain/days';

export const TRASH_DAYS = 30;
const TRASH_MS = TRASH_DAYS * 86_400_000;

/** From when on something that was put into the trash may go for good. */
function endsAt(trashedAt: Instant): Instant {
  return trashedAt + TRASH_MS;
}

/** The day on which something in the trash goes for good, or the next time Coachside is opened. */
export function goesOn(trashedAt: Instant): Day {
  return dayOf(endsAt(trashedAt));
}

/** Whether a row has been in the trash for more than 30 days; on the dot it still stays. */
export function isPastTrash(row: { trashedAt?: unknown }, now: Instant): boolean {
  return typeof row.trashedAt === 'number' && endsAt(row.trashedAt) < now;
}

/** Whether a row is not in the trash; one that never was there need not say so. */
export function isKept({ trashedAt }: { trashedAt?: Instant | null | undefined }): boolean {
  return typeof trashedAt !== 'number';
}

/** A row that says when it went to the trash, and nothing of it while it is not there. */
export interface Removable {
  trashedAt?: Instant | undefined;
}

/** The row as it was before it went to the trash. */
export function withoutTrash<Row extends Removable>({ trashedAt: _, ...row }: Row): Row {
  return row as Row;
}
