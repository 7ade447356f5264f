import type { Day } from '@/lib/domain/days';
import type { ClientId } from '@/lib/domain/ids';
import type { PracticeOverview } from '@/lib/domain/practice-overview';

/** What the overview shows. */
export interface OverviewReading {
  overview: PracticeOverview;
  today: Day;
  shownAs: ReadonlyMap<ClientId, string>;
  /** Rows that can't be read and stay on disk. */
  damaged: number;
  /** `false` while only those of the commitments are there that are due first. */
  isWhole: boolean;
}
