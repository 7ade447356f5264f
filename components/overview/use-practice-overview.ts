import { useLiveQuery } from 'dexie-react-hooks';
import { now } from '@/lib/browser/clock';
import { type Day, dayOf } from '@/lib/domain/days';
import type { ClientId } from '@/lib/domain/ids';
import { type PracticeOverview, practiceOverview } from '@/lib/domain/practice-overview';
import { readPracticeRecords } from '@/lib/storage/overview';

export interface OverviewReading {
  overview: PracticeOverview;
  today: Day;
  shownAs: ReadonlyMap<ClientId, string>;
  /** Rows that can't be read and stay on disk. */
  damaged: number;
}

/** Where the practice stands now. `undefined` during the first read. */
export function usePracticeOverview(): OverviewReading | undefined {
  return useLiveQuery(async () => {
    const at = now();
    const { records, damaged } = await readPracticeRecords(startOfMonth(at));
    return {
      overview: practiceOverview(records, at),
      today: dayOf(at),
      shownAs: new Map(records.clients.map(({ id, shownAs }) => [id, shownAs])),
      damaged,
    };
  }, []);
}

function startOfMonth(at: number): number {
  const day = new Date(at);
  return new Date(day.getFullYear(), day.getMonth()).getTime();
}
