import type { PracticeLine } from '@/lib/domain/backup';
import type { Instant } from '@/lib/domain/days';

/** How a backup stands to the practice that is here. */
export interface Kinship {
  /** Whether it is this very practice as it was on an earlier day. */
  isPast: boolean;
  /** When the two parted; `null` where they never were one. */
  partedAt: Instant | null;
}

/** Finds where a practice and a backup of it, or of its copy, parted. */
export function kinshipOf(here: PracticeLine, there: PracticeLine, madeAt: Instant): Kinship {
  const known = new Map(here.map(({ id, leftAt }) => [id, leftAt]));
  const shared = there.findLast(({ id }) => known.has(id));
  if (shared === undefined) return { isPast: false, partedAt: null };
  const leftHere = known.get(shared.id) ?? Number.POSITIVE_INFINITY;
  const leftThere = shared.leftAt ?? madeAt;
  return {
    isPast: shared.id === there.at(-1)?.id && leftHere >= madeAt,
    partedAt: Math.min(leftHere, leftThere),
  };
}

/** The line of a practice that goes on from a backup as another one. */
export function goOnFrom(line: PracticeLine, madeAt: Instant, id: string): PracticeLine {
  const left = line.map((stretch) => ({ ...stretch, leftAt: stretch.leftAt ?? madeAt }));
  return [...left.slice(-999), { id, leftAt: null }];
}
